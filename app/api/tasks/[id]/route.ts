import { requireViewer } from "@/lib/auth/session";
import { showTask } from "@/lib/features/tasks/show-task";
import { type IdContext, idOf } from "@/lib/http/id-of";
import { respond } from "@/lib/http/respond";

export function GET(request: Request, context: IdContext) {
  return respond(request, async () => Response.json(await showTask(await requireViewer(), await idOf(context))));
}

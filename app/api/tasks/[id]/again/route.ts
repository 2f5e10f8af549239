import { requireViewer } from "@/lib/auth/session";
import { tryAgain } from "@/lib/features/tasks/try-again";
import { type IdContext, idOf } from "@/lib/http/id-of";
import { respond } from "@/lib/http/respond";

export function POST(request: Request, context: IdContext) {
  return respond(request, async () => {
    const viewer = await requireViewer();
    return Response.json(await tryAgain(viewer, await idOf(context)), { status: 202 });
  });
}

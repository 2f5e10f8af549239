import { requireViewer } from "@/lib/auth/session";
import { listStyles } from "@/lib/features/styles/list-styles";
import { respond } from "@/lib/http/respond";

export function GET(request: Request) {
  return respond(request, async () => Response.json({ styles: await listStyles(await requireViewer()) }));
}

import { requireViewer } from "@/lib/auth/session";
import { listPhotos } from "@/lib/features/photos/list-photos";
import { respond } from "@/lib/http/respond";

export function GET(request: Request) {
  return respond(request, async () => Response.json(await listPhotos(await requireViewer())));
}

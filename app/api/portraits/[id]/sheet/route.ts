import { requireViewer } from "@/lib/auth/session";
import { showSheet } from "@/lib/features/portraits/show-sheet";
import { type IdContext, idOf } from "@/lib/http/id-of";
import { localeOf } from "@/lib/http/locale";
import { respond } from "@/lib/http/respond";
import { sendPicture } from "@/lib/http/send-picture";

export function GET(request: Request, context: IdContext) {
  return respond(request, async () => {
    const viewer = await requireViewer();
    const id = await idOf(context);
    const { picture, name } = await showSheet(viewer, id, localeOf(request));
    const response = await sendPicture(request, picture, { file: { plain: `sheet-${id.slice(0, 8)}`, name } });
    // Asked for once, to be printed: no browser needs to keep it.
    response.headers.set("cache-control", "private, no-store");
    return response;
  });
}

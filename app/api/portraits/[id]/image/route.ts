import { requireViewer } from "@/lib/auth/session";
import { downloadPortrait } from "@/lib/features/portraits/download-portrait";
import { showPortrait } from "@/lib/features/portraits/show-portrait";
import { type IdContext, idOf } from "@/lib/http/id-of";
import { localeOf } from "@/lib/http/locale";
import { wantedPictureOf } from "@/lib/http/picture-request";
import { respond } from "@/lib/http/respond";
import { sendPicture } from "@/lib/http/send-picture";

export function GET(request: Request, context: IdContext) {
  return respond(request, async () => {
    const viewer = await requireViewer();
    const wanted = wantedPictureOf(request);
    const id = await idOf(context);
    if (wanted !== "original") return sendPicture(request, await showPortrait(viewer, id, wanted), { lasting: true });
    const { picture, name } = await downloadPortrait(viewer, id, localeOf(request));
    return sendPicture(request, picture, { lasting: true, file: { plain: `portrait-${id.slice(0, 8)}`, name } });
  });
}

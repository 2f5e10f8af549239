import { requireViewer } from "@/lib/auth/session";
import { showPhoto } from "@/lib/features/photos/show-photo";
import { type IdContext, idOf } from "@/lib/http/id-of";
import { wantedPictureOf } from "@/lib/http/picture-request";
import { respond } from "@/lib/http/respond";
import { sendPicture } from "@/lib/http/send-picture";

export function GET(request: Request, context: IdContext) {
  return respond(request, async () => {
    const viewer = await requireViewer();
    const wanted = wantedPictureOf(request);
    const id = await idOf(context);
    return sendPicture(request, await showPhoto(viewer, id, wanted), {
      lasting: true,
      ...(wanted === "original" ? { file: { plain: `photo-${id.slice(0, 8)}` } } : {}),
    });
  });
}

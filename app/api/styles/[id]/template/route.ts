import { requireViewer } from "@/lib/auth/session";
import { showTemplate } from "@/lib/features/styles/show-template";
import { type IdContext, idOf } from "@/lib/http/id-of";
import { wantedPictureOf } from "@/lib/http/picture-request";
import { respond } from "@/lib/http/respond";
import { sendPicture } from "@/lib/http/send-picture";

export function GET(request: Request, context: IdContext) {
  return respond(request, async () => {
    await requireViewer();
    return sendPicture(request, await showTemplate(await idOf(context), wantedPictureOf(request)));
  });
}

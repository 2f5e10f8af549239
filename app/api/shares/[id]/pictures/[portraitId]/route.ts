import { showSharedPicture } from "@/lib/features/shares/show-shared-picture";
import { parseId } from "@/lib/http/id-of";
import { smallerPictureOf } from "@/lib/http/picture-request";
import { respond } from "@/lib/http/respond";
import { sendSharedPicture } from "@/lib/http/send-shared-picture";

/** `id` is the link's token here: the framework wants one name for one place of an address. */
type Context = { params: Promise<{ id: string; portraitId: string }> };

/** One picture of a link, for whoever holds its token; no session is asked for. */
export function GET(request: Request, { params }: Context) {
  return respond(request, async () => {
    const { id: token, portraitId } = await params;
    return sendSharedPicture(await showSharedPicture(token, parseId(portraitId), smallerPictureOf(request)));
  });
}

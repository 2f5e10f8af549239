import { showLinkedTemplate } from "@/lib/features/cloud/show-linked-template";
import { respondCloudWith } from "@/lib/http/respond-cloud";
import { sendResult } from "@/lib/http/send-result";
import { signedLinkOf } from "@/lib/http/signed-link-of";

type Context = { params: Promise<{ file: string }> };

/** A style's `template` that is a copy of ours: whoever holds the address reads the picture, for a day. */
export function GET(request: Request, context: Context) {
  return respondCloudWith(request, async () =>
    sendResult(await showLinkedTemplate((await context.params).file, signedLinkOf(request))),
  );
}

import { showResult } from "@/lib/features/cloud/show-result";
import { respondCloudWith } from "@/lib/http/respond-cloud";
import { sendResult } from "@/lib/http/send-result";
import { signedLinkOf } from "@/lib/http/signed-link-of";

type Context = { params: Promise<{ file: string }> };

/** One of `result_paths`: whoever holds the address reads the picture, for a day. */
export function GET(request: Request, context: Context) {
  return respondCloudWith(request, async () =>
    sendResult(await showResult((await context.params).file, signedLinkOf(request))),
  );
}

import { showResult } from "@/lib/features/cloud/show-result";
import { respondCloudWith } from "@/lib/http/respond-cloud";
import { sendResult } from "@/lib/http/send-result";

type Context = { params: Promise<{ file: string }> };

/** One of `result_paths`: whoever holds the address reads the picture, for a day. */
export function GET(request: Request, context: Context) {
  return respondCloudWith(request, async () => {
    const { searchParams } = new URL(request.url);
    const link = { expires: searchParams.get("expires") ?? "", signature: searchParams.get("signature") ?? "" };
    return sendResult(await showResult((await context.params).file, link));
  });
}

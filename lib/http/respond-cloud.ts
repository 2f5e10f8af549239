import "server-only";
import { unstable_rethrow } from "next/navigation";
import { STATUS_BY_CODE } from "@/lib/domain/errors";
import { asAppError } from "./as-app-error";
import { localeOf } from "./locale";

/** Like `respond`, in the words of the portrait API: a refusal is `{ ret, msg }` with `ret` other than 0. */
export async function respondCloud(request: Request, work: () => Promise<unknown>): Promise<Response> {
  try {
    return Response.json(await work(), { headers: { "cache-control": "no-store" } });
  } catch (thrown) {
    unstable_rethrow(thrown);
    const error = asAppError(thrown);
    const status = STATUS_BY_CODE[error.code];
    return Response.json({ ret: status, msg: error.words[localeOf(request)] }, { status });
  }
}

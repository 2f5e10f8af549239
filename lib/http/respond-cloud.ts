import "server-only";
import { unstable_rethrow } from "next/navigation";
import { type AppError, STATUS_BY_CODE } from "@/lib/domain/errors";
import { retOf } from "@/lib/domain/ret-codes";
import { asAppError } from "./as-app-error";
import { localeOf } from "./locale";

/** Like `respond`, in the words of the portrait API: a refusal is `{ ret, msg }` with a `ret` of our table. */
export async function respondCloud(request: Request, work: () => Promise<unknown>): Promise<Response> {
  return respondCloudWith(request, async () =>
    Response.json(await work(), { headers: { "cache-control": "no-store" } }),
  );
}

/** The same for an answer that is no JSON unless it is a refusal. */
export async function respondCloudWith(request: Request, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (thrown) {
    unstable_rethrow(thrown);
    return toRefusal(asAppError(thrown), request);
  }
}

function toRefusal(error: AppError, request: Request): Response {
  const headers = new Headers({ "cache-control": "no-store" });
  if (error.retryAfterSeconds !== undefined) headers.set("retry-after", String(error.retryAfterSeconds));
  const body = { ret: retOf(error), msg: error.words[localeOf(request)] };
  return Response.json(body, { status: STATUS_BY_CODE[error.code], headers });
}

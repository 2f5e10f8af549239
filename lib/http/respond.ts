import "server-only";
import { unstable_rethrow } from "next/navigation";
import { AppError, STATUS_BY_CODE } from "@/lib/domain/errors";
import { asAppError } from "./as-app-error";
import { localeOf } from "./locale";

/** Runs a handler's work and turns whatever it throws into one honest response, in the person's language. */
export async function respond(request: Request, work: () => Promise<Response>): Promise<Response> {
  try {
    refuseOtherSites(request);
    return await work();
  } catch (error) {
    unstable_rethrow(error); // redirect() and notFound() are Next's own signals
    return toResponse(asAppError(error), request);
  }
}

function toResponse(error: AppError, request: Request): Response {
  const { code, reason, words, retryAfterSeconds } = error;
  const headers = new Headers({ "cache-control": "no-store" });
  if (retryAfterSeconds !== undefined) headers.set("retry-after", String(retryAfterSeconds));
  return Response.json({ code, reason, message: words[localeOf(request)] }, { status: STATUS_BY_CODE[code], headers });
}

/** Browsers say where a request comes from; what another site's page sends in a visitor's name is not hers. */
function refuseOtherSites(request: Request): void {
  const changes = request.method !== "GET" && request.method !== "HEAD";
  if (changes && request.headers.get("sec-fetch-site") === "cross-site") {
    throw new AppError(
      "invalid",
      { en: "Open the studio itself and try there.", zh: "请在本馆页面里操作。" },
      { reason: "cross_site" },
    );
  }
}

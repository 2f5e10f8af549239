import "server-only";
import { unstable_rethrow } from "next/navigation";
import { AppError, STATUS_BY_CODE } from "@/lib/domain/errors";
import { asAppError } from "./as-app-error";
import { localeOf } from "./locale";

/**
 * Runs a handler's work and turns whatever it throws into one honest response, in the person's language.
 * @param from `anywhere` for what heeds no cookie, and so has no visitor whose name another site could use.
 */
export async function respond(
  request: Request,
  work: () => Promise<Response>,
  from: "own pages" | "anywhere" = "own pages",
): Promise<Response> {
  try {
    if (from === "own pages") refuseOtherSites(request);
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

/**
 * What another site's page sends in a visitor's name is not hers. Browsers say where a request comes from; over plain
 * http to another machine they only name the origin. A program that says neither has no visitor's cookies to misuse.
 */
function refuseOtherSites(request: Request): void {
  if (request.method === "GET" || request.method === "HEAD") return;
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  const own =
    site === null
      ? origin === null || hostOf(origin) === request.headers.get("host")
      : site === "same-origin" || site === "none";
  if (own) return;
  throw new AppError(
    "invalid",
    { en: "Open the studio itself and try there.", zh: "请在本馆页面里操作。" },
    { reason: "cross_site" },
  );
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

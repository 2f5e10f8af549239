import "server-only";
import { Agent, request } from "undici";
import { lookupPublic, refusePrivateLiteral } from "./public-address";

const CONNECT_MS = 10_000;
/** Hops that stay on one host; a file's address has no reason for more. */
const MOST_HOPS = 3;

const anywhere = new Agent({ connect: { timeout: CONNECT_MS, lookup: lookupPublic } });
const trusted = new Agent({ connect: { timeout: CONNECT_MS } });

/** Why a file was not taken, for the log; `status` where the host answered at all. */
export class FetchFileError extends Error {
  override readonly name = "FetchFileError";
  constructor(
    message: string,
    readonly status?: number,
  ) {
    super(message);
  }
}

/**
 * Fetches a file that somebody else named: public https only, except from `trustedOrigin`, which an operator has set.
 * Redirects are followed on the same host alone. @throws FetchFileError, PrivateAddressError, or the socket's own error.
 */
export async function fetchFile(
  address: string,
  limits: { mostBytes: number; type: RegExp; totalMs: number; trustedOrigin?: string },
): Promise<Uint8Array> {
  let url = parse(address);
  const signal = AbortSignal.timeout(limits.totalMs);
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    const answer = await get(url, signal, limits.trustedOrigin);
    if (answer.statusCode >= 300 && answer.statusCode < 400) {
      await answer.body.dump();
      url = nextHop(url, answer.headers.location);
      continue;
    }
    return await readFile(answer, limits);
  }
  throw new FetchFileError("The file's address leads in circles.");
}

function parse(address: string): URL {
  if (!URL.canParse(address)) throw new FetchFileError("The file has no address.");
  return new URL(address);
}

async function get(url: URL, signal: AbortSignal, trustedOrigin: string | undefined) {
  const own = trustedOrigin !== undefined && url.origin === new URL(trustedOrigin).origin;
  if (!own) {
    if (url.protocol !== "https:") throw new FetchFileError("The file's address is not https.");
    refusePrivateLiteral(url);
  }
  return request(url, { dispatcher: own ? trusted : anywhere, signal });
}

function nextHop(from: URL, location: string | string[] | undefined): URL {
  const to = typeof location === "string" && URL.canParse(location, from) ? new URL(location, from) : null;
  if (to?.host !== from.host) throw new FetchFileError("The file's address leads to another host.");
  return to;
}

async function readFile(
  { statusCode, headers, body }: Awaited<ReturnType<typeof get>>,
  { mostBytes, type }: { mostBytes: number; type: RegExp },
): Promise<Uint8Array> {
  const refusal = refusalOf(statusCode, headers, { mostBytes, type });
  if (refusal) {
    // Hanging up is an error to undici, and one that nobody hears ends the process.
    body.on("error", () => undefined).destroy();
    throw new FetchFileError(refusal, statusCode);
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new FetchFileError("The file is larger than a picture may be.", statusCode);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refusalOf(
  status: number,
  headers: Record<string, string | string[] | undefined>,
  { mostBytes, type }: { mostBytes: number; type: RegExp },
): string | null {
  if (status !== 200) return `The file's host answered ${status}.`;
  if (!type.test(String(headers["content-type"] ?? ""))) return "The file is not of the promised type.";
  return Number(headers["content-length"] ?? 0) > mostBytes ? "The file is larger than a picture may be." : null;
}

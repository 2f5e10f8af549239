import "server-only";
import type { Readable } from "node:stream";
import pLimit from "p-limit";
import { Agent, request } from "undici";
import { ProviderFault } from "@/lib/domain/provider-fault";
import { authorise, type Credentials } from "./credentials";
import { type Answer, readFault } from "./read-fault";

export type GatewaySettings = {
  /** Without a slash at its end. */
  origin: string;
  credentials: Credentials;
  connectMs: number;
  /** From the first byte sent to the last one read. */
  totalMs: number;
  /** Calls under way at once; the others wait their turn here, where no clock runs. */
  atOnce: number;
};

export type GatewayCall = {
  method: "GET" | "POST";
  path: string;
  contentType?: string;
  /** Read anew for every try. `bytes` is known beforehand, because gateways refuse bodies without a length. */
  body?: { bytes: number; open: () => string | Readable };
};

/** A yes of the service behind the gateway, not yet parsed. */
export type GatewayAnswer = { json: unknown; requestId: string | undefined };

/** Answers larger than this are none of the API's. */
const MOST_BYTES = 4_000_000;

/**
 * One client for all calls to the gateway: connections are kept, none is retried or redirected by itself.
 * The call throws a ProviderFault for everything but HTTP 200 with JSON.
 */
export function openGateway(settings: GatewaySettings): (call: GatewayCall) => Promise<GatewayAnswer> {
  const { connectMs, totalMs, atOnce } = settings;
  const dispatcher = new Agent({ connections: atOnce, connect: { timeout: connectMs }, pipelining: 1 });
  const limit = pLimit(atOnce);
  return (call) =>
    limit(async () => {
      const answer = await exchange(dispatcher, settings, call, AbortSignal.timeout(totalMs));
      if (answer.status !== 200) throw readFault(answer);
      const requestId = answer.headers["x-ca-request-id"];
      return { json: parse(answer.body, requestId), requestId };
    });
}

async function exchange(
  dispatcher: Agent,
  { origin, credentials }: GatewaySettings,
  { method, path, contentType, body }: GatewayCall,
  signal: AbortSignal,
): Promise<Answer> {
  const accept = "application/json";
  const url = new URL(origin + path);
  const headers = {
    accept,
    ...(contentType ? { "content-type": contentType } : {}),
    ...(body ? { "content-length": String(body.bytes) } : {}),
    // An address with a path of its own is signed as it is asked.
    ...authorise({ method, path: url.pathname, accept, ...(contentType ? { contentType } : {}) }, credentials),
  };
  let requestId: string | undefined;
  try {
    const response = await request(url, { method, headers, body: body?.open() ?? null, dispatcher, signal });
    const flat = Object.entries(response.headers).map(([name, value]) => [name, value?.toString()] as const);
    const heard: Answer["headers"] = Object.fromEntries(flat);
    // Known before the body breaks off, and the one thing that the provider's own log can be asked with.
    requestId = heard["x-ca-request-id"];
    return { status: response.statusCode, headers: heard, body: await read(response.body) };
  } catch (cause) {
    throw lost(cause, requestId);
  }
}

class EndlessAnswer extends Error {
  override readonly message = "The provider's answer has no end.";
}

async function read(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) throw new EndlessAnswer();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** What happens before a connection stands; whatever comes later may have arrived. */
const BEFORE_ARRIVAL =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT)/;

function lost(cause: unknown, requestId: string | undefined): ProviderFault {
  const code = requestId === undefined ? codesOf(cause).find((each) => BEFORE_ARRIVAL.test(each)) : undefined;
  if (code) return new ProviderFault("unreachable", `The provider could not be reached: ${code}.`, { cause });
  const message = cause instanceof EndlessAnswer ? cause.message : "The connection to the provider was lost.";
  return new ProviderFault("unknown", message, { cause, requestId });
}

/** Several addresses of one host fail as one error with each of theirs inside. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const inside = error instanceof AggregateError ? error.errors : [error.cause];
  // A connection that stood may be told of an unreachable host as well; only a call that began says "connect".
  const early = !("syscall" in error) || error.syscall === "connect" || error.syscall === "getaddrinfo";
  const own = early && "code" in error && typeof error.code === "string" ? [error.code] : [];
  return [...own, ...inside.flatMap(codesOf)];
}

function parse(body: string, requestId: string | undefined): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // The parser's own words quote the body, which `said` has already.
    const said = body.slice(0, 300);
    throw new ProviderFault("unknown", "The provider's answer cannot be read.", { requestId, said });
  }
}

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
  const headers = {
    accept,
    ...(contentType ? { "content-type": contentType } : {}),
    ...(body ? { "content-length": String(body.bytes) } : {}),
    ...authorise({ method, path, accept, ...(contentType ? { contentType } : {}) }, credentials),
  };
  try {
    const response = await request(origin + path, { method, headers, body: body?.open() ?? null, dispatcher, signal });
    const flat = Object.entries(response.headers).map(([name, value]) => [name, value?.toString()]);
    return { status: response.statusCode, headers: Object.fromEntries(flat), body: await read(response.body) };
  } catch (cause) {
    throw cause instanceof ProviderFault ? cause : lost(cause);
  }
}

async function read(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) throw new ProviderFault("unknown", "The provider's answer has no end.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** What happens before a connection stands; whatever comes later may have arrived. */
const BEFORE_ARRIVAL =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_)/;

function lost(cause: unknown): ProviderFault {
  const code = codesOf(cause).find((each) => BEFORE_ARRIVAL.test(each));
  return code
    ? new ProviderFault("unreachable", `The provider could not be reached: ${code}.`, { cause })
    : new ProviderFault("unknown", "The connection to the provider was lost.", { cause });
}

/** Several addresses of one host fail as one error with each of theirs inside. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const inside = error instanceof AggregateError ? error.errors : [error.cause];
  const own = "code" in error && typeof error.code === "string" ? [error.code] : [];
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

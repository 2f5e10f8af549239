import "server-only";
import { createHmac } from "node:crypto";
import { Agent, request } from "undici";
import { env } from "@/lib/env/env";
import { isPlainlyPrivate, lookupPublic, refusePrivateLiteral } from "./public-address";

const CONNECT_MS = 10_000;
const TOTAL_MS = 20_000;

const anywhere = new Agent({ connect: { timeout: CONNECT_MS, lookup: lookupPublic } });
const alsoPrivate = new Agent({ connect: { timeout: CONNECT_MS } });

/** `t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `<t>.<body>`, so that an old call cannot be played again later. */
export function signBody(secret: string, body: string, nowMs = Date.now()): string {
  const t = Math.floor(nowMs / 1000);
  return `t=${t},v1=${createHmac("sha256", secret).update(`${t}.${body}`).digest("hex")}`;
}

const allowsPrivate = () => env.CALLBACK_ALLOW_PRIVATE === "true";

/** Whether `postSigned` may ever send to this address, as far as can be told without resolving its name. */
export function mayCall(address: string): boolean {
  return allowsPrivate() || !isPlainlyPrivate(new URL(address));
}

/**
 * Posts JSON to an address that a caller named: a public one, unless the operator allows all. Redirects are not followed.
 * @returns the status. @throws PrivateAddressError before a byte is sent, or the socket's own error.
 */
export async function postSigned(address: string, body: string, secret: string): Promise<number> {
  const url = new URL(address);
  const allowed = allowsPrivate();
  if (!allowed) refusePrivateLiteral(url);
  const answer = await request(url, {
    method: "POST",
    headers: { "content-type": "application/json; charset=utf-8", "x-xiezhen-signature": signBody(secret, body) },
    body,
    dispatcher: allowed ? alsoPrivate : anywhere,
    signal: AbortSignal.timeout(TOTAL_MS),
  });
  // What it says beside its status is of no interest, however long it is.
  answer.body.on("error", () => undefined).destroy();
  return answer.statusCode;
}

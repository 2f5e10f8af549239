import { type Signable, type SigningKey, signRequest } from "./sign-request";

/** How we prove to the gateway who calls: a code that is sent along, or a key whose secret signs. */
export type Credentials = { mode: "appcode"; code: string } | ({ mode: "signature" } & SigningKey);

/** Headers that open the gateway for one request. A signature is good for one try. */
export function authorise(
  request: Omit<Signable, "timestampMs" | "nonce">,
  credentials: Credentials,
): Record<string, string> {
  if (credentials.mode === "appcode") return { authorization: `APPCODE ${credentials.code}` };
  return signRequest({ ...request, timestampMs: Date.now(), nonce: crypto.randomUUID() }, credentials);
}

import { createHash, createHmac } from "node:crypto";

export type SigningKey = { key: string; secret: string; stage: "TEST" | "PRE" | "RELEASE" };

/** What of a request goes into its signature. `query` and `form` are raw, not URL-encoded. */
export type Signable = {
  method: "GET" | "POST";
  path: string;
  query?: [name: string, value: string][];
  /** Fields of an urlencoded body; other bodies count by their type and digest alone. */
  form?: [name: string, value: string][];
  accept: string;
  contentType?: string;
  contentMd5?: string;
  timestampMs: number;
  /** New for every try, or the gateway takes it for a replay. */
  nonce: string;
};

/**
 * The headers that sign a request for the API gateway: HMAC-SHA256 over method, types, the gateway's own headers and the
 * sorted path (Alibaba Cloud API Gateway, "Request signatures").
 */
export function signRequest(request: Signable, { key, secret, stage }: SigningKey): Record<string, string> {
  const signed = {
    "x-ca-key": key,
    "x-ca-nonce": request.nonce,
    "x-ca-stage": stage,
    "x-ca-timestamp": String(request.timestampMs),
  };
  // What is absent keeps its line; Date is never sent.
  const lines = [request.method, request.accept, request.contentMd5 ?? "", request.contentType ?? "", ""];
  const headers = Object.entries(signed).map(([name, value]) => `${name}:${value}`);
  const text = [...lines, ...headers, pathAndParameters(request)].join("\n");
  return {
    ...signed,
    ...(request.contentMd5 ? { "content-md5": request.contentMd5 } : {}),
    "x-ca-signature-headers": Object.keys(signed).join(","),
    "x-ca-signature": createHmac("sha256", secret).update(text).digest("base64"),
  };
}

/** Base64 of the MD5 of a body, as Content-MD5 wants it (RFC 1864). */
export function contentMd5(body: string | Uint8Array): string {
  return createHash("md5").update(body).digest("base64");
}

/** Sorted by name; an empty value leaves the name alone, and a repeated name counts with its first value. */
function pathAndParameters({ path, query = [], form = [] }: Signable): string {
  const first = new Map<string, string>();
  for (const [name, value] of [...query, ...form]) if (!first.has(name)) first.set(name, value);
  if (first.size === 0) return path;
  const names = [...first.keys()].sort();
  return `${path}?${names.map((name) => (first.get(name) ? `${name}=${first.get(name)}` : name)).join("&")}`;
}

const ORIGIN = "http://localhost:3000";

export function getRequest(path: string, headers: Record<string, string> = {}): Request {
  return new Request(`${ORIGIN}${path}`, { headers });
}

export function jsonRequest(
  method: string,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Request {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return new Request(`${ORIGIN}${path}`, {
    method,
    headers: { "content-type": "application/json", ...headers },
    body: text,
  });
}

/** A photo as the browser sends it. `announced` lies about its length where a test wants that. */
export function photoRequest(id: string, bytes: Uint8Array, announced: number | null = bytes.byteLength): Request {
  const headers = new Headers({ "content-type": "image/jpeg" });
  if (announced !== null) headers.set("content-length", String(announced));
  const body = bytes.byteLength > 0 ? Buffer.from(bytes) : null;
  return new Request(`${ORIGIN}/api/photos/${id}`, { method: "PUT", headers, body });
}

export const withId = (id: string) => ({ params: Promise.resolve({ id }) });

/** Status and JSON of an answer in one object. */
export async function answerOf(response: Response): Promise<Record<string, unknown> & { status: number }> {
  return { ...((await response.json()) as Record<string, unknown>), status: response.status };
}

import type { z } from "zod";
import type { Report } from "./report";

/** Longer than any of the endpoints should take; a training and an order are only started by them. */
const TOTAL_MS = 120_000;

export type Answer = { status: number; json: unknown; text: string };

/** Calls a host of the API with one key. */
export class Caller {
  constructor(
    private readonly origin: string,
    private readonly key: string,
  ) {}

  get(path: string, authorization = `APPCODE ${this.key}`): Promise<Answer> {
    return this.call(path, { headers: authorization ? { authorization } : {} });
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.postText(path, JSON.stringify(body), headers);
  }

  /** Sends a body as it is, JSON or not. */
  postText(path: string, body: string, others: Record<string, string> = {}): Promise<Answer> {
    const headers = { ...this.headers, "content-type": "application/json; charset=utf-8", ...others };
    return this.call(path, { method: "POST", headers, body });
  }

  upload(path: string, bytes: Uint8Array, name: string): Promise<Answer> {
    const form = new FormData();
    form.set("file", new Blob([Buffer.from(bytes)], { type: "image/jpeg" }), name);
    return this.call(path, { method: "POST", headers: this.headers, body: form });
  }

  // Set by hand: a gateway that signs would trip over a client's silent `*/*`.
  private get headers(): Record<string, string> {
    return { authorization: `APPCODE ${this.key}`, accept: "application/json" };
  }

  private async call(path: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(this.origin + path, { ...init, signal: AbortSignal.timeout(TOTAL_MS) });
    const text = await response.text();
    return { status: response.status, json: parse(text), text };
  }
}

/** The answer as the document has it, or null with what differs said. @param to what was asked, where it is one of several */
export function read<Schema extends z.ZodType>(
  report: Report,
  { status, json, text }: Answer,
  schema: Schema,
  to = "",
): z.infer<Schema> | null {
  report.check(`answers 200${to}`, status === 200, `it answers ${status}: ${text.slice(0, 200)}`);
  const parsed = schema.safeParse(json);
  const why = parsed.error?.issues.map(({ path, message }) => `${path.join(".") || "body"}: ${message}`).join("; ");
  report.check(`the answer has the document's fields and types${to}`, parsed.success, why);
  return parsed.success ? parsed.data : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON is a difference, which the schema finds
  }
}

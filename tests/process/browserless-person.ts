import { type SignUpRequest, signUpRequest } from "@/lib/domain/account";

type Call = { method?: string; json?: unknown; body?: Buffer };

/** Somebody who uses the product over HTTP with a cookie jar, as a browser would. */
export class BrowserlessPerson {
  private readonly jar = new Map<string, string>();

  constructor(private readonly origin: string) {}

  get cookie(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  async call(path: string, { method = "GET", json, body }: Call = {}): Promise<Response> {
    const headers = new Headers({ cookie: this.cookie });
    if (json !== undefined) headers.set("content-type", "application/json");
    const response = await fetch(this.origin + path, {
      method,
      headers,
      body: json === undefined ? (body ? new Uint8Array(body) : null) : JSON.stringify(json),
      redirect: "manual",
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (name !== undefined && value !== undefined) this.jar.set(name, value);
    }
    return response;
  }

  async json<T>(path: string, call?: Call): Promise<T> {
    const response = await this.call(path, call);
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  }

  /** Opens an account, and signs in. */
  async signUp(): Promise<void> {
    const card = newCard();
    await this.json("/api/accounts", { method: "POST", json: card });
    await this.signIn(card);
  }

  /** Becomes the first administrator by the link that the server's first start printed, and signs in. */
  async setUp(output: string): Promise<void> {
    const card = newCard();
    const token = /\/set-up\/([\w-]+)/.exec(output)?.[1];
    await this.json("/api/set-up", { method: "POST", json: { ...card, token } });
    await this.signIn(card);
  }

  /** As the sign-in page does it. */
  private async signIn({ email, password }: SignUpRequest): Promise<void> {
    const { csrfToken } = await this.json<{ csrfToken: string }>("/api/auth/csrf");
    await this.call("/api/auth/callback/credentials", {
      method: "POST",
      json: { csrfToken, email, password, json: true },
    });
  }
}

const newCard = () =>
  signUpRequest.parse({
    name: "Wan",
    email: `wan-${crypto.randomUUID()}@example.com`,
    password: "a short sentence is good",
  });

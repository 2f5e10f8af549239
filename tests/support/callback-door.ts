import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { GET, POST } from "@/app/api/callbacks/[secret]/route";

/** The callback address of the product over real HTTP, and what was answered there. */
export class CallbackDoor {
  readonly answers: number[] = [];
  private readonly server: Server = createServer((request, response) => {
    const chunks: Uint8Array[] = [];
    request.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    request.on("end", () => {
      const body = request.method === "GET" ? null : Buffer.concat(chunks);
      void this.call(request.url?.split("/").at(-1) ?? "", body).then((status) => response.writeHead(status).end());
    });
  });

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async open(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(0, "127.0.0.1", done));
  }

  async close(): Promise<void> {
    await new Promise((done) => this.server.close(done));
  }

  /** Knocks with a secret, and a query behind it if there is one, and any body; without a body by GET. */
  async call(knock: string, body: Buffer | string | null = ""): Promise<number> {
    const method = body === null ? "GET" : "POST";
    const content = typeof body === "string" ? body : body && new Uint8Array(body);
    const request = new Request(`${this.origin}/api/callbacks/${knock}`, { method, body: content });
    const [secret = ""] = knock.split("?");
    const { status } = await (method === "GET" ? GET : POST)(request, { params: Promise.resolve({ secret }) });
    this.answers.push(status);
    return status;
  }
}

import { createHmac } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export type Heard = { path: string; signature: string | undefined; body: string };

/** A program's own address, where it hears that its tasks have ended. */
export class Ear {
  readonly heard: Heard[] = [];
  private readonly server: Server = createServer((request, response) => {
    const chunks: Uint8Array[] = [];
    request.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    request.on("end", () => {
      const signature = request.headers["x-xiezhen-signature"]?.toString();
      this.heard.push({ path: request.url ?? "", signature, body: Buffer.concat(chunks).toString("utf8") });
      response.writeHead(204).end();
    });
  });

  async open(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(0, "127.0.0.1", done));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  addressFor(path: string): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }
}

/** Whether a callback is signed as docs/api.md says, and now. */
export function isSigned({ signature, body }: Heard, secret: string): boolean {
  const [, time, hex] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signature ?? "") ?? [];
  if (!time || Math.abs(Date.now() / 1000 - Number(time)) > 300) return false;
  return createHmac("sha256", secret).update(`${time}.${body}`).digest("hex") === hex;
}

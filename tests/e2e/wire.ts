import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Answer = { method: string; path: string; status: number; headers: string; body: Buffer };

/** Stands before a server as a reverse proxy does, and keeps everything that goes out of it, to the byte. */
export class Wire {
  readonly answers: Answer[] = [];
  /** The port of whoever answers. */
  target = 0;
  private readonly server: Server = createServer((incoming, outgoing) => this.pass(incoming, outgoing));

  get origin(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  async open(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(0, done));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private pass(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { method = "GET", url: path = "/" } = incoming;
    // What is packed could not be searched.
    const headers = { ...incoming.headers, "accept-encoding": "identity" };
    const call = request({ host: "localhost", port: this.target, method, path, headers }, (answer) => {
      const { statusCode: status = 0, rawHeaders } = answer;
      const chunks: Uint8Array[] = [];
      answer.on("data", (chunk: Uint8Array) => chunks.push(chunk));
      answer.on("close", () =>
        this.answers.push({ method, path, status, headers: rawHeaders.join("\n"), body: Buffer.concat(chunks) }),
      );
      outgoing.writeHead(status, rawHeaders);
      answer.pipe(outgoing);
    });
    // A browser that leaves a page hangs up on what it still waits for.
    call.on("error", () => outgoing.destroy());
    outgoing.on("close", () => call.destroy());
    incoming.pipe(call);
  }
}

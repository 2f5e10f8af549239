import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

/** The real product in processes of its own, which a test may kill. */
export class Server {
  output = "";
  private child: ChildProcess | undefined;

  constructor(
    readonly port: number,
    readonly folder: string,
    private readonly env: Record<string, string> = {},
  ) {}

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** Starts it, and waits until it serves. @throws with its output where it ends instead. */
  async start(): Promise<void> {
    const child = this.launch();
    for (let tries = 0; tries < 300; tries++) {
      if (child.exitCode !== null) throw new Error(`The server ended: ${this.output}`);
      const health = await fetch(`${this.url}/api/health`).catch(() => null);
      if (health?.status === 200) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`The server does not answer: ${this.output}`);
  }

  /** Starts it without waiting. */
  launch(env: Record<string, string> = {}): ChildProcess {
    const child = spawn(process.execPath, ["scripts/run/start.mjs"], {
      detached: true,
      env: {
        ...process.env,
        PORT: String(this.port),
        DATA_DIR: this.folder,
        DATABASE_URL: "",
        PUBLIC_URL: "",
        LOG_LEVEL: "info",
        ...this.env,
        ...env,
      },
    });
    const hear = (chunk: Buffer) => (this.output += chunk.toString("utf8"));
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    this.child = child;
    return child;
  }

  /** kill -9 of everything it started, as a power button would. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("close", resolve));
    process.kill(-child.pid, "SIGKILL");
    await ended;
  }
}

/** @param env settings beside the usual ones, which may have to know its port */
export async function newServer(env: (port: number) => Record<string, string> = () => ({})): Promise<Server> {
  const port = await freePort();
  return new Server(port, mkdtempSync(path.join(tmpdir(), "xiezhen-process-")), env(port));
}

export function cleanUp(server: Server): void {
  rmSync(server.folder, { recursive: true, force: true });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("No port.")),
      );
    });
  });
}

import "server-only";
import { createHash } from "node:crypto";
import { connect, createServer } from "node:net";
import { realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Another process works in the folder. PGlite has no lock of its own and would lose rows silently. */
export class FolderTakenError extends Error {
  override readonly name = "FolderTakenError";
  constructor(folder: string, holder: string) {
    super(`The folder ${folder} is in use by ${holder}. Stop it first, or set DATA_DIR to another folder.`);
  }
}

/**
 * Holds a folder for this process until it ends, however it ends: the lock is a listening socket, which the kernel closes.
 * @throws FolderTakenError when another process holds it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const address = addressOf(realpathSync(folder));
  const server = createServer((client) => client.end(`process ${process.pid}`));
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE") return reject(error);
      askHolder(address).then((holder) => reject(new FolderTakenError(folder, holder)), reject);
    });
    server.listen(address, resolve);
  });
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

function addressOf(folder: string): string {
  const name = `xiezhen-${createHash("sha256").update(folder).digest("hex").slice(0, 24)}`;
  // Linux has sockets without a file (a leading zero byte); kill -9 leaves nothing behind.
  return process.platform === "linux" ? `\0${name}` : path.join(tmpdir(), `${name}.sock`);
}

function askHolder(address: string): Promise<string> {
  return new Promise((resolve) => {
    const client = connect(address);
    let answer = "";
    client.setTimeout(1000, () => client.destroy());
    client.on("data", (chunk) => (answer += chunk.toString("utf8")));
    client.on("error", () => undefined);
    client.on("close", () => resolve(answer || "another process"));
  });
}

import { execFileSync } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { postgresPrograms } from "./tools.mjs";

/** Starts a private PostgreSQL on loopback that forgets everything when it is stopped. */
export async function startPostgres() {
  const bin = await postgresPrograms();
  const folder = mkdtempSync(path.join(tmpdir(), "xiezhen-postgres-"));
  // PostgreSQL refuses to run as root; Debian's package made an account for it.
  const asPostgres = process.getuid?.() === 0 ? ["runuser", "-u", "postgres", "--"] : [];
  if (asPostgres.length > 0) {
    const id = (flag) => Number(execFileSync("id", [flag, "postgres"]).toString());
    chownSync(folder, id("-u"), id("-g"));
  }
  const run = (program, ...args) => {
    const [command, ...rest] = [...asPostgres, path.join(bin, program), ...args];
    execFileSync(command, rest, { stdio: ["ignore", "ignore", "inherit"], cwd: folder });
  };
  const port = await freePort();
  const data = path.join(folder, "data");
  run("initdb", "-D", data, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8");
  const options = `-h 127.0.0.1 -p ${port} -k ${folder} -c fsync=off -c max_connections=100`;
  run("pg_ctl", "-D", data, "-w", "-l", path.join(folder, "log"), "-o", options, "start");
  const stop = () => {
    run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop");
    // Its last process may still be writing when the first is gone.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

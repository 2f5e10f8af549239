import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

// The product as `npm run app` serves it, on an empty data folder that is thrown away afterwards.
const folder = mkdtempSync(path.join(tmpdir(), "xiezhen-e2e-"));
mkdirSync("test-results", { recursive: true });
const log = createWriteStream("test-results/server.log");
const server = spawn(process.execPath, ["scripts/run/start.mjs"], {
  env: { ...process.env, PORT: "3107", DATA_DIR: folder, PUBLIC_URL: "", DATABASE_URL: "" },
});
server.stdout.pipe(log);
server.stderr.pipe(log);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill("SIGTERM"));
server.once("close", (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
});

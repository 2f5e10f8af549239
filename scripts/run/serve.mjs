import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { run } from "./command.mjs";
import { node } from "./install.mjs";
import { say, stop } from "./say.mjs";

/** Brings the database up to date, then serves until told to stop. @param mode "start" or "dev" */
export async function serve(mode) {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const port = portOf(process.env.PORT || "3000");
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: path.resolve(process.env.DATA_DIR || "data"),
    NEXT_TELEMETRY_DISABLED: "1",
    // The engine's threads allocate large pictures; with many arenas glibc keeps twice the memory that is in use.
    MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX || "2",
    // Sign-in needs to know its own address: the one that is set, or the one that a person used.
    ...(process.env.PUBLIC_URL ? { NEXTAUTH_URL: process.env.PUBLIC_URL } : { AUTH_TRUST_HOST: "true" }),
  };
  await refuseTakenPort(port);
  say(process.env.DATABASE_URL ? "Bringing the database up to date" : `Opening the data folder ${env.DATA_DIR}`);
  if ((await run(node(), ["dist/migrate.mjs"], { env })) !== 0) process.exit(1);

  say(`Serving on ${process.env.PUBLIC_URL || `http://localhost:${port}`}`);
  const server = spawn(node(), ["node_modules/next/dist/bin/next", mode, "-p", String(port)], {
    stdio: "inherit",
    env,
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
  server.once("close", (code) => process.exit(code ?? 1));
}

function portOf(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  return stop(`PORT has to be a number from 1 to 65535; it is "${text}".`);
}

function refuseTakenPort(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => {
      if (error.code === "EACCES")
        stop(`Port ${port} needs more rights than you have. Choose one above 1024: PORT=3001 npm run app`);
      stop(`Port ${port} is taken by another program. Stop that, or choose another port: PORT=${port + 1} npm run app`);
    });
    probe.listen(port, () => probe.close(resolve));
  });
}

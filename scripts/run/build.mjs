import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildWorker } from "./build-worker.mjs";
import { runOrFail } from "./command.mjs";
import { hashScripts } from "./hash-scripts.mjs";
import { node } from "./install.mjs";
import { say } from "./say.mjs";

const STAMP = "dist/.built";
const SOURCES = ["app", "components", "lib", "public", "scripts/run"];
const FILES = [
  "instrumentation-client.ts",
  "instrumentation.ts",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tailwind.config.ts",
  "tsconfig.json",
];

/** Builds pages, engine and migrator, unless these very sources have been built. */
export async function build() {
  const wanted = fingerprint();
  if (existsSync(STAMP) && existsSync(".next/BUILD_ID") && readFileSync(STAMP, "utf8") === wanted) return;
  rmSync(STAMP, { force: true });
  await bundle();
  say("Building the pages (about a minute)");
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  await runOrFail(node(), ["node_modules/next/dist/bin/next", "build"], { env });
  hashScripts();
  await buildWorker();
  writeFileSync(STAMP, wanted);
}

/** Bundles what runs outside of Next: the engine's threads and the migrator. */
export async function bundle() {
  say("Bundling the engine");
  mkdirSync("dist", { recursive: true });
  await runOrFail(node(), ["scripts/run/bundle.mjs"]);
}

function fingerprint() {
  if (existsSync(".env")) process.loadEnvFile(".env");
  // Public pages name their picture by its whole address, and are built before anybody asks for them.
  const hash = createHash("sha256").update(process.env.PUBLIC_URL ?? "");
  for (const file of [...SOURCES.flatMap(filesBelow), ...FILES.filter((file) => existsSync(file))]) {
    hash.update(file).update("\0").update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

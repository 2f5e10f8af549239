import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runOrFail } from "./command.mjs";
import { say, stop } from "./say.mjs";

const STAMP = "node_modules/.installed";

/** Installs what the lockfile names, unless that has been done. */
export async function install() {
  if (Number(process.versions.node.split(".")[0]) < 20) stop(`Node 20 or newer is needed; this is ${process.version}.`);
  const wanted = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  say("Installing packages (once, one to three minutes)");
  // Not `npm ci`: it insists on lock entries for the native builds of every other platform, which a registry may lack.
  await runOrFail("npm", ["install", "--no-save", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(STAMP, wanted);
}

/** The project's own Node 24, which came with the packages, whatever the system has. */
export function node() {
  const own = path.resolve("node_modules/node/bin/node");
  return existsSync(own) ? own : process.execPath;
}

import path from "node:path";
import { run } from "./command.mjs";
import { node } from "./install.mjs";

/** Bundles a script of the project that is written in TypeScript and uses its rooms. @returns where it lies. */
export async function bundleTool(file) {
  // Beside the weights that bundling puts there: the engine looks for them next to its own file.
  const outfile = path.join("dist", `tool-${path.basename(file, ".ts")}.mjs`);
  // Not at the top: on a fresh clone this file is read before anything is installed.
  const { build } = await import("esbuild");
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node24",
    packages: "external",
    alias: { "server-only": "./scripts/run/nothing.mjs" },
    logLevel: "warning",
  });
  return outfile;
}

/** Bundles and runs it. @returns its exit code. */
export async function runTool(file, args) {
  return run(node(), [await bundleTool(file), ...args]);
}

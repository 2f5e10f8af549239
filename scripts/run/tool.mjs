import path from "node:path";
import { build } from "esbuild";
import { bundle } from "./build.mjs";
import { run } from "./command.mjs";
import { node } from "./install.mjs";

// Runs a script of the project that is written in TypeScript and uses its rooms: `node scripts/run/tool.mjs FILE [args]`.
const [file, ...args] = process.argv.slice(2);
// Beside the weights that bundling puts there: the engine looks for them next to its own file.
const outfile = path.join("dist", `tool-${path.basename(file, ".ts")}.mjs`);
await bundle();
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
process.exitCode = await run(node(), [outfile, ...args]);

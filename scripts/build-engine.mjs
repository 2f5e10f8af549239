// Bundles the engine's thread to dist/engine-worker.mjs, with the weights it reads beside it.
import { cp } from "node:fs/promises";
import { build } from "esbuild";

await build({
  entryPoints: ["lib/studio/engine-worker.ts"],
  outfile: "dist/engine-worker.mjs",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  logLevel: "warning",
});
await cp("lib/engine/networks/weights", "dist/weights", { recursive: true });

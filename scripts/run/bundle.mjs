import { cp } from "node:fs/promises";
import { build } from "esbuild";

// Packages stay outside: they are installed, and some are native.
await build({
  entryPoints: { "engine-worker": "lib/studio/engine-worker.ts", migrate: "scripts/run/migrate.ts" },
  outdir: "dist",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node24",
  packages: "external",
  alias: { "server-only": "./scripts/run/nothing.mjs" },
  logLevel: "warning",
});
// The person mask's weights are ours to carry; all other networks come with their package.
await cp("lib/engine/networks/weights", "dist/weights", { recursive: true });

import { build } from "../run/build.mjs";
import { install } from "../run/install.mjs";
import { bundleTool, runTool } from "../run/tool.mjs";

await install();
await build();
await bundleTool("scripts/bench/seed-tasks.ts");
process.exitCode = await runTool("scripts/bench/bench.ts", []);

import { build } from "../run/build.mjs";
import { install } from "../run/install.mjs";
import { runTool } from "../run/tool.mjs";

await install();
await build();
process.exitCode = await runTool("scripts/screens/screens.ts", process.argv.slice(2));

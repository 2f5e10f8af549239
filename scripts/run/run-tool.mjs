import { bundle } from "./build.mjs";
import { install } from "./install.mjs";
import { runTool } from "./tool.mjs";

// `node scripts/run/run-tool.mjs FILE [args]`
const [file, ...args] = process.argv.slice(2);
await install();
await bundle();
process.exitCode = await runTool(file, args);

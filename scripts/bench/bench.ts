import { closeEngine } from "@/lib/studio/engine-pool";
import { engineRows } from "./engine-rows";
import { serverRows } from "./server-rows";
import { printTable } from "./table";

// `npm run bench`: the figures of the design, each beside its floor from this run. Never a test: machines differ.
const engine = await engineRows();
await closeEngine();
printTable([...engine, ...(await serverRows())]);
process.exit(0);

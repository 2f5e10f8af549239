// What each step of a portrait costs on one thread: `npm run steps -- [FAMILY|all] [WIDTH] [PHOTO]`.
// Read off a sampling profile, so that a step added to `render` shows up by its function's name.
import { readFile } from "node:fs/promises";
import { type Profiler, Session } from "node:inspector/promises";
import { describe } from "@/lib/engine/describe";
import { inspect } from "@/lib/engine/inspect";
import { cutOut } from "@/lib/engine/matte/cut-out";
import { packCutout, unpackCutout } from "@/lib/engine/matte/pack-cutout";
import { limitSharp } from "@/lib/engine/pictures/limit-sharp";
import { render } from "@/lib/engine/render/render";
import { AS_WRITTEN } from "@/lib/engine/render/variation";
import type { StudioStyle } from "@/lib/studio/styles/studio-style";
import { STUDIO_STYLES } from "@/lib/studio/styles/studio-styles";
import { franckFrames } from "@/tests/fixtures/faces";

/** Times every style is rendered, after as many to warm up. */
const ROUNDS = 3;
const SAMPLE_US = 500;

// Papers refuse most photos, and have sizes of their own.
const isMeant = ({ recipe, family: own }: StudioStyle) => !recipe.document && (family === "all" || family === own);

limitSharp();
const [family = "all", width = "1024", photo = franckFrames()[2] ?? ""] = process.argv.slice(2);
const { master } = await inspect(await readFile(photo));
const described = await describe(master);
if (!described.ok) throw new Error(`One face is needed, ${described.faces} were found.`);
const packed = await packCutout(await cutOut(master, described.frame));

const styles = STUDIO_STYLES.filter(isMeant);
await renderAll();
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.setSamplingInterval", { interval: SAMPLE_US });
await session.post("Profiler.start");
const [all, own] = [process.cpuUsage(), process.threadCpuUsage()];
await renderAll();
const whole = sum(process.cpuUsage(all));
const script = sum(process.threadCpuUsage(own));
const { profile } = await session.post("Profiler.stop");

const portraits = ROUNDS * styles.length;
const steps = stepsOf(profile);
// Samples count the waiting for a busy core too; the thread's own clock does not.
const scale = script / [...steps.values()].reduce((total, us) => total + us, 0);
const line = (what: string, us: number) => console.log(`| ${what} | ${(us / 1000 / portraits).toFixed(1)} ms |`);
console.log(`${portraits} portraits, ${width} px wide, CPU time of one each\n\n| step | cost |\n|---|---|`);
for (const [name, us] of [...steps].sort((a, b) => b[1] - a[1])) {
  if (us * scale > 1000 * portraits) line(`\`${name}\``, us * scale);
}
line("other threads: unpack, resize, encode, sweeping", whole - script);
line("**together**", whole);
// The networks, the matte and the portraits of this run, all on one thread.
console.log(`\nThe process held ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most.`);

function sum({ user, system }: { user: number; system: number }): number {
  return user + system;
}

async function renderAll(): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    for (const { recipe } of styles) {
      const cutout = await unpackCutout(packed);
      await render({ cutout, recipe, variation: AS_WRITTEN, seed: round, width: Number(width) });
    }
  }
}

/** Microseconds by the function that `render` or `finishPrint` calls, or that goes on by itself after it waited. */
function stepsOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Map<string, number> {
  const stepOf = new Map<number, string>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const name = (id: number, step: string | null) => {
    const node = byId.get(id);
    if (!node) return;
    const called = node.callFrame.functionName;
    const own = step ?? (["(root)", "render", "renderAll", "finishPrint", ""].includes(called) ? null : called);
    stepOf.set(id, own ?? called);
    for (const child of node.children ?? []) name(child, own);
  };
  if (nodes[0]) name(nodes[0].id, null);
  const steps = new Map<string, number>();
  samples.forEach((id, n) => {
    const step = stepOf.get(id) ?? "";
    if (step !== "(idle)" && step !== "(program)") steps.set(step, (steps.get(step) ?? 0) + (timeDeltas[n] ?? 0));
  });
  return steps;
}

import "server-only";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Piscina } from "piscina";
import type { DocumentKind } from "@/lib/domain/document-rules";
import type { Described } from "@/lib/engine/describe";
import type { Inspection } from "@/lib/engine/inspect";
import type { PreviewTake } from "@/lib/engine/preview";
import type { MeshedFrame } from "@/lib/engine/matte/cut-out";
import type { Rendered } from "@/lib/engine/render/render";
import type { VariantFormat } from "@/lib/engine/resize";
import { env } from "@/lib/env/env";
import { type Answer, open } from "./engine-answer";
import type { EngineJobs, PackedRenderRequest } from "./engine-worker";
import { type Urgency, WaitingLines } from "./waiting-lines";

/** More threads than two would want 700 MB each; whoever has the memory sets more. */
const THREADS = env.STUDIO_THREADS ?? Math.max(1, Math.min(2, availableParallelism()));
/** An idle thread gives its memory back; the next photo then waits about half a second longer. */
const IDLE_MS = 60_000;
const HEAP_MB = 256;

/** A file that keeps a decoder busy longer takes its thread with it, and the next job gets a new one. */
const PATIENCE_MS = 180_000;

// A development server loads this file anew at every change, and the threads must not multiply.
const keep = globalThis as typeof globalThis & { enginePool?: Piscina; engineLines?: WaitingLines };

function pool(): Piscina {
  keep.enginePool ??= new Piscina({
    filename: join(/* turbopackIgnore: true */ process.cwd(), "dist/engine-worker.mjs"),
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: IDLE_MS,
    // The networks and pictures live outside this heap; a small one is swept more often, and they with it.
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    // Waiting on an atomic would keep an idle thread from ever cleaning up after sharp.
    atomics: "disabled",
  });
  return keep.enginePool;
}

type Input<Name extends keyof EngineJobs> = Parameters<EngineJobs[Name]>[0];
type Output<Name extends keyof EngineJobs> = Awaited<ReturnType<EngineJobs[Name]>>;

async function run<Name extends keyof EngineJobs>(
  name: Name,
  input: Input<Name>,
  urgency?: Urgency,
): Promise<Output<Name>> {
  // The pool's own queue takes what can be called off last in, first out; so nothing is given to it that has to wait.
  keep.engineLines ??= new WaitingLines(THREADS);
  const answer = await keep.engineLines.run(
    (): Promise<Answer<Output<Name>>> => pool().run({ name, input }, { signal: AbortSignal.timeout(PATIENCE_MS) }),
    urgency,
  );
  return open(answer);
}

/** The engine, one piece of work a thread at a time. AppErrors arrive as AppErrors. */
export const engine = {
  /** Reads a file as it was sent, so that its bytes never pass through the main thread. */
  inspect: (path: string): Promise<Inspection> => run("inspect", { path }),
  describe: (master: Uint8Array): Promise<Described> => run("describe", { master }),
  /** A cutout packed for storage, the quality of its matte, 0 to 1, and what papers it is good for. */
  cutOut: (master: Uint8Array, frame: MeshedFrame) => run("cutOut", { master, frame }),
  /** One portrait as JPEG, and where the eyes lie in it. */
  render: (request: PackedRenderRequest): Promise<Rendered> => run("render", request),
  /** A packed cutout at the size that previews need. */
  shrinkForPreviews: (packed: Uint8Array): Promise<Uint8Array> => run("shrinkForPreviews", { packed }, "ahead"),
  /** Some styles at gallery size, of a cutout that was shrunk for them. Few at a call: a portrait waits that long. */
  preview: (packed: Uint8Array, takes: readonly PreviewTake[]) => run("preview", { packed, takes }, "ahead"),
  /** A six-inch sheet of one portrait that was made for papers, as JPEG. */
  printSheet: (portrait: Uint8Array, document: DocumentKind): Promise<Uint8Array> =>
    run("printSheet", { portrait, document }),
  /** Null when there is no face in the picture. */
  likeness: (picture: Uint8Array, centroid: Float32Array) => run("likeness", { picture, centroid }),
  /** Throws for what is not a whole picture that browsers show. */
  prove: (bytes: Uint8Array) => run("prove", { bytes }),
  /** A data: URI to show while the picture loads. */
  placeholder: (bytes: Uint8Array, urgency?: Urgency) => run("placeholder", { bytes }, urgency),
  resize: (bytes: Uint8Array, variant: { width: number; format: VariantFormat }, urgency?: Urgency) =>
    run("resize", { bytes, ...variant }, urgency),
};

/** Ends all threads, for tests and for a server that stops. */
export async function closeEngine(): Promise<void> {
  keep.engineLines?.close();
  keep.engineLines = undefined;
  await keep.enginePool?.destroy();
  keep.enginePool = undefined;
}

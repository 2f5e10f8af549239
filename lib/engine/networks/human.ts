import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { TensorFlow } from "./tensor-flow";

export interface Human {
  readonly tf: TensorFlow;
  load(): Promise<void>;
}

const off = { enabled: false };
const require = createRequire(import.meta.url);
let human: Promise<Human> | undefined;

/** Where Human keeps its code and its networks. */
export function humanHome(): string {
  return dirname(dirname(require.resolve("@vladmandic/human")));
}

/**
 * Human on the WebAssembly backend, started once a thread, from installed files only.
 * Of it the project uses TensorFlow.js and the networks' weights. Its own way from picture to face scales whole
 * pictures as tensors and rounds the mesh to whole pixels, which took three times as long and saw less.
 */
export function loadHuman(): Promise<Human> {
  human ??= load().catch((error: unknown) => {
    human = undefined;
    throw error;
  });
  return human;
}

async function load(): Promise<Human> {
  const wasmPath = join(dirname(dirname(require.resolve("@tensorflow/tfjs-backend-wasm"))), "dist", "/");
  // The package's `exports` leave this build out, so it is named by its absolute path.
  const { Human } = require(join(humanHome(), "dist/human.node-wasm.js")) as { Human: new (config: object) => Human };
  const parts = { face: off, body: off, hand: off, object: off, gesture: off, filter: off, segmentation: off };
  const started = new Human({ backend: "wasm", wasmPath, debug: false, async: false, ...parts });
  await started.load();
  return started;
}

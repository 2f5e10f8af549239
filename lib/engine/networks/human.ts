import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { withFilesForFetch } from "./files-for-fetch";
import type { Tensor, TensorFlow } from "./tensor-flow";

type Point = [x: number, y: number, z: number];

/** One face as Human reports it. Lengths in px of the picture it was given. */
export type HumanFace = {
  box: [x: number, y: number, width: number, height: number];
  /** Confidence of the mesh and of the detector, 0 to 1. */
  faceScore: number;
  boxScore: number;
  /** Of the part of the picture that the mesh network saw. */
  size: [width: number, height: number];
  mesh: Point[];
  embedding?: number[];
};

export interface Human {
  readonly tf: TensorFlow;
  load(): Promise<void>;
  detect(picture: Tensor, change?: object): Promise<{ face: HumanFace[] }>;
}

const off = { enabled: false };
let human: Promise<Human> | undefined;

/** Human on the WebAssembly backend, loaded once a thread, from installed files only. */
export function loadHuman(): Promise<Human> {
  human ??= load().catch((error: unknown) => {
    human = undefined;
    throw error;
  });
  return human;
}

async function load(): Promise<Human> {
  const require = createRequire(import.meta.url);
  const home = dirname(dirname(require.resolve("@vladmandic/human")));
  const wasmPath = join(dirname(dirname(require.resolve("@tensorflow/tfjs-backend-wasm"))), "dist", "/");
  // The package's `exports` leave this build out, so it is named by its absolute path.
  const { Human } = require(join(home, "dist/human.node-wasm.js")) as { Human: new (config: object) => Human };
  const loaded = new Human({
    backend: "wasm",
    wasmPath,
    modelBasePath: pathToFileURL(join(home, "models", "/")).href,
    debug: false,
    async: false,
    // Every picture is somebody else's: nothing may be carried over from the one before.
    cacheSensitivity: 0,
    face: {
      detector: { rotation: true, maxDetected: 12, minConfidence: 0.3 },
      mesh: { enabled: true },
      description: { enabled: true },
      iris: off,
      emotion: off,
      antispoof: off,
      liveness: off,
    },
    body: off,
    hand: off,
    object: off,
    gesture: off,
    filter: off,
    segmentation: off,
  });
  await withFilesForFetch(() => loaded.load());
  return loaded;
}

import { readFile } from "node:fs/promises";
import { loadHuman } from "./human";
import type { GraphFile, GraphModel, TensorFlow } from "./tensor-flow";

export const SEGMENT_SIDE_PX = 256;

type Network = { tf: TensorFlow; model: GraphModel };
let network: Promise<Network> | undefined;

/**
 * Where the person is: 256×256 RGB in 0 to 1, row by row, in; 256×256 probabilities of "person" out.
 * MediaPipe Selfie Segmentation (see weights/NOTICE.md).
 */
export async function segmentPerson(rgb01: Float32Array): Promise<Float32Array> {
  network ??= load();
  const { tf, model } = await network;
  const input = tf.tensor4d(rgb01, [1, SEGMENT_SIDE_PX, SEGMENT_SIDE_PX, 3], "float32");
  const output = model.execute(input);
  input.dispose();
  const [person] = Array.isArray(output) ? output : [output];
  if (!person) throw new Error("The segmentation network gave no output");
  const probabilities = person.dataSync().slice();
  person.dispose();
  return probabilities;
}

async function load(): Promise<Network> {
  const { tf } = await loadHuman();
  // The bundle in dist/ keeps the same folder beside it, so one address serves both.
  const [text, weights] = await Promise.all([
    readFile(new URL("./weights/selfie.json", import.meta.url), "utf8"),
    readFile(new URL("./weights/selfie.bin", import.meta.url)),
  ]);
  const graph = JSON.parse(text) as GraphFile;
  const model = await tf.loadGraphModel({
    load: async () => ({
      modelTopology: graph.modelTopology,
      weightSpecs: graph.weightsManifest.flatMap((part) => part.weights),
      weightData: new Uint8Array(weights).buffer,
    }),
  });
  return { tf, model };
}

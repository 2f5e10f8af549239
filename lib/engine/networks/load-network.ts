import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fuseGraph } from "./fuse-graph";
import { humanHome, loadHuman } from "./human";
import type { GraphFile, GraphModel, TensorFlow } from "./tensor-flow";

export type Network = { tf: TensorFlow; model: GraphModel };

/** Networks that come with Human: the detector, the mesh, the descriptor. */
export type NetworkName = "blazeface" | "facemesh" | "faceres" | "iris";

const loaded = new Map<NetworkName, Promise<Network>>();

/** One network, loaded once a thread. */
export function loadNetwork(name: NetworkName): Promise<Network> {
  const known = loaded.get(name);
  if (known) return known;
  const loading = load(name);
  loaded.set(name, loading);
  loading.catch(() => loaded.delete(name));
  return loading;
}

async function load(name: NetworkName): Promise<Network> {
  const { tf } = await loadHuman();
  const file = join(humanHome(), "models", name);
  const [text, weights] = await Promise.all([readFile(`${file}.json`, "utf8"), readFile(`${file}.bin`)]);
  const graph = JSON.parse(text) as GraphFile;
  const model = await tf.loadGraphModel({
    load: async () => ({
      modelTopology: fuseGraph(graph.modelTopology),
      weightSpecs: graph.weightsManifest.flatMap((part) => part.weights),
      weightData: new Uint8Array(weights).buffer,
    }),
  });
  return { tf, model };
}

/**
 * One picture of `side` squared RGB numbers through a network; the named outputs, or all of them, as plain numbers.
 * Which is which the caller tells by length.
 */
export function runNetwork({ tf, model }: Network, rgb: Float32Array, side: number, output?: string): Float32Array[] {
  const input = tf.tensor4d(rgb, [1, side, side, 3], "float32");
  const outputs = [model.execute(input, output)].flat();
  input.dispose();
  return outputs.map((tensor) => {
    const values = tensor.dataSync().slice();
    tensor.dispose();
    return values;
  });
}

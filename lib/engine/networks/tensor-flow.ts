/** The few parts of TensorFlow.js that this project touches, spelled out because its own types bring the whole of it. */
export interface Tensor {
  readonly shape: number[];
  dataSync(): Float32Array;
  dispose(): void;
}

export interface GraphModel {
  execute(input: Tensor, output?: string): Tensor | Tensor[];
}

type WeightSpec = { name: string; shape: number[]; dtype: string };

/** One operation of a graph, by the names of those that feed it. */
export type GraphNode = { name: string; op: string; input?: string[]; attr?: Record<string, unknown> };

export type Topology = { node: GraphNode[] };

/** What a `.json` file of a converted graph holds. */
export type GraphFile = {
  format?: string;
  modelTopology: Topology;
  weightsManifest: { paths: string[]; weights: WeightSpec[] }[];
};

type GraphArtifacts = { modelTopology: object; weightSpecs: WeightSpec[]; weightData: ArrayBuffer };

export interface TensorFlow {
  tensor4d(values: Float32Array, shape: [number, number, number, number], type: "float32"): Tensor;
  loadGraphModel(source: { load: () => Promise<GraphArtifacts> }): Promise<GraphModel>;
  memory(): { numTensors: number };
}

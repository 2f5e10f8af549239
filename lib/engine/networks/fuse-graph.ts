import type { GraphNode, Topology } from "./tensor-flow";

/** What the descriptor network writes for "no less than 0, no more than 6", one pass over all numbers each. */
const CLIPPED = ["Relu", "Minimum", "Maximum"] as const;
const base64 = (text: string) => Buffer.from(text).toString("base64");

/**
 * The same graph with fewer passes: a clip to 0…6 in three steps becomes one, and where it follows a convolution and
 * its bias, all of them become one. The weights stay as they are; graphs without such steps are left alone.
 */
export function fuseGraph(topology: Topology): Topology {
  const named = new Map(topology.node.map((node) => [node.name, node]));
  const before = (node: GraphNode | undefined, op: string) => {
    const fed = named.get(node?.input?.[0] ?? "");
    return fed?.op === op ? fed : undefined;
  };
  const gone = new Set<string>();
  const fused = topology.node.map((last): GraphNode => {
    if (last.op !== CLIPPED[2] || !last.name.endsWith("clip_by_value")) return last;
    const least = before(last, CLIPPED[1]);
    const relu = before(least, CLIPPED[0]);
    if (!least || !relu) return last;
    gone.add(least.name).add(relu.name);
    const add = before(relu, "Add");
    const convolution = before(add, "Conv2D");
    const bias = add?.input?.[1];
    if (!add || !convolution || !bias) return { name: last.name, op: "Relu6", input: relu.input };
    gone.add(add.name).add(convolution.name);
    return {
      name: last.name,
      op: "_FusedConv2D",
      input: [...(convolution.input ?? []), bias],
      attr: {
        ...convolution.attr,
        num_args: { i: "1" },
        epsilon: { f: 0 },
        fused_ops: { list: { s: [base64("BiasAdd"), base64("Relu6")] } },
      },
    };
  });
  return { ...topology, node: fused.filter(({ name }) => !gone.has(name)) };
}

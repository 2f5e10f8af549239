import { loadNetwork, runNetwork } from "../networks/load-network";
import { readUpright, type Square, type View } from "./view";

const INPUT_PX = 224;
const OUTPUT = "global_pooling/Mean";
const LENGTH = 1024;

/** Means of blue, green and red that the network was trained without, in this order (O. Parkhi et al., VGGFace, 2015). */
const BLUE = 103.939;
const GREEN = 116.779;
const RED = 123.68;

/**
 * HSE FaceRes (A. Savchenko, 2019): 1024 numbers that are alike for pictures of one person.
 * Given red, green and blue from 0 to 255 as the package does, it errs on two pairs in a hundred; as it was trained,
 * on none of the same (docs/engine.md, Identity).
 */
export async function readDescriptor(view: View, square: Square): Promise<Float32Array> {
  const rgb = readUpright(view, square, INPUT_PX);
  for (let at = 0; at < rgb.length; at += 3) {
    const red = rgb[at] as number;
    rgb[at] = (rgb[at + 2] as number) - BLUE;
    rgb[at + 1] = (rgb[at + 1] as number) - GREEN;
    rgb[at + 2] = red - RED;
  }
  const [descriptor] = runNetwork(await loadNetwork("faceres"), rgb, INPUT_PX, OUTPUT);
  if (descriptor?.length !== LENGTH) throw new Error("The descriptor network's output is not as it was");
  return descriptor;
}

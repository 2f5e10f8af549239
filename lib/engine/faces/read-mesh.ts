import { loadNetwork, runNetwork } from "../networks/load-network";
import { readUpright, type Square, toPicture, type View } from "./view";

const MESH_PX = 192;
export const MESH_POINTS = 468;

/** `score`: how sure the network is that this is a face, 0 to 1. `mesh`: x, y, z in px of the picture, z away from the camera. */
export type Mesh = { score: number; mesh: Float32Array };

/** MediaPipe Face Mesh (Y. Kartynnik et al., 2019) on one leaning square of a view. */
export async function readMesh(view: View, square: Square): Promise<Mesh> {
  const rgb = readUpright(view, square, MESH_PX);
  for (let at = 0; at < rgb.length; at++) rgb[at] = (rgb[at] as number) / 255;
  const outputs = runNetwork(await loadNetwork("facemesh"), rgb, MESH_PX);
  const points = outputs.find(({ length }) => length === MESH_POINTS * 3);
  const [score] = outputs.find(({ length }) => length === 1) ?? [];
  if (!points || score === undefined) throw new Error("The mesh network's outputs are not as they were");
  const mesh = new Float32Array(MESH_POINTS * 3);
  for (let at = 0; at < mesh.length; at += 3) {
    const [x = 0, y = 0, z = 0] = points.subarray(at, at + 3);
    mesh.set([...toPicture(square, MESH_PX, x, y), (z * square.side) / MESH_PX], at);
  }
  return { score, mesh };
}

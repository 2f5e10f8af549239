import type { Eyes, Point } from "@/lib/domain/portrait";
import { type FaceMesh, meshPoint } from "../matte/face-mesh";

/** Outer and inner corner of each eye in MediaPipe's face mesh. */
const CORNERS = [
  [33, 133],
  [263, 362],
] as const;

/** Where the eyes of a mesh lie in a picture of this size, px, kept to a fiftieth of a pixel of the largest. */
export function eyesOf(mesh: FaceMesh, { width, height }: { width: number; height: number }): Eyes {
  const [one, other] = CORNERS.map(([outer, inner]): Point => {
    const [outerX, outerY] = meshPoint(mesh, outer);
    const [innerX, innerY] = meshPoint(mesh, inner);
    return { x: share((outerX + innerX) / 2, width), y: share((outerY + innerY) / 2, height) };
  }) as Eyes;
  return one.x <= other.x ? [one, other] : [other, one];
}

const share = (at: number, of: number) => Math.round((at / of) * 1e5) / 1e5;

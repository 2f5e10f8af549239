import { EYES, LIPS, ringOf } from "../../light/skin";
import { faceFrameOf, faceOval, meshPoint, type FaceMesh, placeMesh } from "../../matte/face-mesh";
import { gaussian } from "../../pixels/gaussian";
import { fillPolygon, type Point } from "../../pixels/polygon";
import type { Size } from "./planes";

/** How closely a painter looks: `eyes` is 1 on the eyes and the corners of the mouth; `face` is 1 all over the face. */
export type Detail = { eyes: Float32Array; face: Float32Array };

const MOUTH_CORNERS = [61, 291] as const;
/** Wings of the nose and what is between them: two strokes too broad there, and a face has no nose. */
const NOSTRILS = [98, 2, 327] as const;
/** What an eye takes with it: lid, lashes, the shadow under the brow. */
const AROUND_EYE = 1.55;

/** For a picture of `of` px that `mesh` belongs to, as planes of `size`. Without a mesh there is nothing to look at more closely. */
export function findDetail(mesh: FaceMesh | undefined, of: Size, size: Size): Detail {
  const { width, height } = size;
  const none = () => new Float32Array(width * height);
  if (!mesh) return { eyes: none(), face: none() };
  const placed = placeMesh(mesh, 0, 0, width / of.width);
  const unit = faceFrameOf(placed).height;
  const draw = (rings: (readonly [Point[], number])[]) => {
    const plane = none();
    for (const [ring, weight] of rings) {
      fillPolygon(ring, width, height).forEach((inside, i) => {
        if (inside) plane[i] = Math.max(plane[i] as number, weight);
      });
    }
    return plane;
  };
  const eyes = draw([
    ...EYES.map((ring) => [ringOf(placed, ring, AROUND_EYE), 1] as const),
    ...MOUTH_CORNERS.map((corner) => [disc(meshPoint(placed, corner), 0.03 * unit), 0.8] as const),
    ...NOSTRILS.map((point) => [disc(meshPoint(placed, point), 0.045 * unit), 0.5] as const),
    [ringOf(placed, LIPS, 1.05), 0.55],
  ]);
  const face = draw([[faceOval(placed, 1.02), 1]]);
  return {
    eyes: gaussian(eyes, width, height, 0.012 * unit),
    face: gaussian(face, width, height, 0.04 * unit),
  };
}

function disc([x, y]: Point, radius: number): Point[] {
  return Array.from({ length: 12 }, (_, n) => {
    const turn = (n / 12) * 2 * Math.PI;
    return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
  });
}

import type { SitterVariant } from "@/lib/domain/style";
import { EYES, LIPS } from "@/lib/engine/light/skin";
import { OVAL, type FaceMesh } from "@/lib/engine/matte/face-mesh";
import { placeCamera, project, type Frame } from "./bust/camera";
import { FIGURES } from "./bust/figure";
import type { Vec3 } from "./bust/numbers";
import { poseHead } from "./bust/pose";
import type { Stance } from "./stance";

const POINTS = 468;
/** Half the height of the almond around an eye, cm, its lids included. */
const EYE_HALF_HEIGHT = 0.75;

/**
 * The sitter's face as the engine knows a person's, px of the picture: the steps that look closer at a face find her eyes,
 * her mouth and her outline where they do on a mesh. All other points lie on the tip of her nose.
 */
export function facePoints(
  variant: SitterVariant,
  frame: Frame,
  { yaw, pose }: Stance,
  size: { width: number; height: number },
): FaceMesh {
  const camera = placeCamera(yaw, 0, frame, size);
  const { nose, noseY, eye, mouth } = FIGURES[variant];
  const mesh = new Float32Array(POINTS * 3);
  const place = (index: number, point: Vec3) => {
    const [x, y, away] = project(camera, poseHead(pose, point));
    mesh.set([x, y, (away - frame.distance) / camera.pixelCm], index * 3);
  };
  for (let index = 0; index < POINTS; index++) place(index, [0, noseY, nose]);
  // Each ring is listed from its outer or left corner over the top, the face's own from the forehead to the viewer's right.
  EYES.forEach((ring, n) => {
    const side = n === 0 ? -1 : 1;
    around(ring, (cos, sin) => [side * (3.12 + 1.5 * eye * cos), 11.2 + EYE_HALF_HEIGHT * eye * sin, 7.3 - 0.4 * cos]);
  });
  around(LIPS, (cos, sin) => [-2.3 * mouth * cos, 4.45 + 0.9 * sin, 9 - 1.3 * cos * cos]);
  around(OVAL, (cos, sin) => [6.6 * sin, 8.5 + 8.5 * cos, 7.8 - 5.8 * sin * sin]);
  return mesh;

  function around(ring: readonly number[], at: (cos: number, sin: number) => Vec3): void {
    ring.forEach((index, n) => {
      const turn = (n / ring.length) * 2 * Math.PI;
      place(index, at(Math.cos(turn), Math.sin(turn)));
    });
  }
}

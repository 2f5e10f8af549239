import { RADIAN, smoothstep, type Vec3 } from "./numbers";

/** How the head is carried against the shoulders, degrees: turned to the viewer's right, chin down, crown leaning right. */
export type Pose = { turn: number; nod: number; tilt: number };

/**
 * Bends space so that a head sculpted upright appears posed. The bend grows from the clavicles to the jaw, as a neck's
 * does; below it nothing moves.
 */
export function bendNeck(pose: Pose): (x: number, y: number, z: number, out: Vec3) => void {
  const head = joint(pose, 1);
  const still = pose.turn === 0 && pose.nod === 0 && pose.tilt === 0;
  return (x, y, z, out) => {
    const share = smoothstep(-8, 3, y);
    if (share === 0 || still) {
      out[0] = x;
      out[1] = y;
      out[2] = z;
      return;
    }
    // The head moves as one piece, so its joint is worked out once; only the neck asks for a new one at each height.
    const { turnCos, turnSin, nodCos, nodSin, tiltCos, tiltSin } = share === 1 ? head : joint(pose, share);
    // The neck turns about a point inside it: the spine, 2.5 cm behind the ears and a little above the chin.
    const x1 = x * turnCos - (z + 2.5) * turnSin;
    const z1 = x * turnSin + (z + 2.5) * turnCos;
    const y1 = (y - 1) * nodCos + z1 * nodSin;
    out[0] = x1 * tiltCos - y1 * tiltSin;
    out[1] = x1 * tiltSin + y1 * tiltCos + 1;
    out[2] = z1 * nodCos - (y - 1) * nodSin - 2.5;
  };
}

/** Where a point of the upright head stands once the head is posed: the way back through the bend, for the head alone. */
export function poseHead(pose: Pose, [x, y, z]: Vec3): Vec3 {
  const { turnCos, turnSin, nodCos, nodSin, tiltCos, tiltSin } = joint(pose, 1);
  const v = y - 1;
  const w = z + 2.5;
  const x1 = x * tiltCos + v * tiltSin;
  const y1 = v * tiltCos - x * tiltSin;
  const z1 = y1 * nodSin + w * nodCos;
  return [x1 * turnCos + z1 * turnSin, y1 * nodCos - w * nodSin + 1, z1 * turnCos - x1 * turnSin - 2.5];
}

function joint({ turn, nod, tilt }: Pose, share: number) {
  const angle = share * RADIAN;
  return {
    turnCos: Math.cos(turn * angle),
    turnSin: Math.sin(turn * angle),
    nodCos: Math.cos(nod * angle),
    nodSin: Math.sin(nod * angle),
    tiltCos: Math.cos(tilt * angle),
    tiltSin: Math.sin(tilt * angle),
  };
}

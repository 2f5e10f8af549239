import { ear } from "./ear";
import type { Figure } from "./figure";
import { withGarment } from "./garment";
import { hairBob } from "./hair-bob";
import { hairBun } from "./hair-bun";
import { hairShort } from "./hair-short";
import { face } from "./head";
import type { Vec3 } from "./numbers";
import { bendNeck, type Pose } from "./pose";
import { intersect, join, type Field } from "./sdf";
import { neck, torso, withThroatHollow } from "./torso";

const HAIR = { bun: hairBun, short: hairShort, bob: hairBob };
const JAW_FILLET = 1.3;
const NECK_FILLET = 2.3;
const HAIR_FILLET = 0.22;
/** Nothing of the torso stands higher than this above its lift, fillets included. */
const TORSO_TOP = 2.6;
/** The neck stays within this of its axis to the sides, and behind this plane to the front, fillets included. */
const NECK_HALF = 7;
const NECK_FRONT = 3.9;
const FAR = 1e3;

/**
 * The whole bust as one field, cm. x to the viewer's right, y up, z towards the viewer. Where a part is certainly
 * farther than its fillet reaches it is left out: that changes no distance near the surface, and halves the work.
 */
export function sculpt(figure: Figure, pose: Pose): Field {
  const bend = bendNeck(pose);
  const hair = HAIR[figure.hair];
  const bent: Vec3 = [0, 0, 0];

  return (px, py, pz) => {
    bend(px, py, pz, bent);
    const side = bent[0];
    const y = bent[1];
    const z = bent[2];
    const x = Math.sqrt(side * side + 0.015); // folded over the middle, with a soft crease
    const ty = py - figure.lift;

    const head = py > -5 ? withEars(figure, face(figure, x, y, z, side), x, y, z) : FAR;
    const skin = ty < 9 && ty - TORSO_TOP < head + NECK_FILLET ? torso(figure, px, ty, pz) : FAR;
    let d = skin;
    if (py > -16 && py < 12 && Math.max(x - NECK_HALF, z - NECK_FRONT) < Math.min(head, skin) + NECK_FILLET) {
      d = join(neck(figure, x, y, z), skin, NECK_FILLET);
    }
    if (py > -16 && py < 4) d = withThroatHollow(d, px, ty, pz);
    d = join(d, head, JAW_FILLET);
    if (py > -5) d = join(d, hair(x, y, z, side, d + HAIR_FILLET), HAIR_FILLET);
    return ty < 4 ? withGarment(d, skin, figure, px, ty, pz) : d;
  };
}

/** A bob hides the ears, a bun their upper half. */
function withEars(figure: Figure, d: number, x: number, y: number, z: number): number {
  if (figure.hair === "bob") return d;
  const whole = ear(x, y, z);
  return join(d, figure.hair === "bun" ? intersect(whole, y - 9.8, 0.6) : whole, 0.5);
}

import type { Lack } from "@/lib/domain/lack";
import type { Pose } from "./drawings";

/** What a roll of one evening should have, in an order that moves little from one shot to the next. */
const ROLL: readonly Pose[] = ["straight", "from_left", "from_right", "other_face", "larger", "further", "other_light"];

/** The pose for the next shot: first what the set lacks, the weightiest first, then a whole roll, over and over. */
export function poseFor(lacks: readonly Pick<Lack, "code">[], shot: number): Pose {
  const missing = lacks.map(({ code }) => code);
  const next = missing[shot] ?? ROLL[(shot - missing.length) % ROLL.length];
  return next ?? "straight";
}

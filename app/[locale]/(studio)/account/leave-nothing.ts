import { forgetRollsOf } from "@/components/models/watched-rolls";
import { forgetAllRemovals } from "@/components/photos/removal-notes";
import { dropUnsent } from "@/components/photos/unsent-photos";
import { keepOrder } from "@/components/styles/kept-order";

/** Clears what this browser keeps of a person who leaves, and nobody else's. */
export async function leaveNothing(owner: string): Promise<void> {
  forgetRollsOf(owner);
  forgetAllRemovals(owner);
  keepOrder(owner, null);
  await dropUnsent(owner);
}

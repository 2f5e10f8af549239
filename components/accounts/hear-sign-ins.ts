import { onSignedInElsewhere } from "@/components/ui/session-channel";
import { whoIsIn } from "./who-is-in";

type Answers = { owner: string; onHers: () => void; onOthers: () => void };

/**
 * Looks whose session it is now. Where that is not the owner's, or nobody says, her page must not go on: what it still
 * sends would be sent for somebody else.
 */
export async function lookWhoIsIn({ owner, onHers, onOthers }: Answers): Promise<void> {
  if ((await whoIsIn()) === owner) onHers();
  else onOthers();
}

/** Looks each time that somebody signs in by another tab; returns how to stop. */
export function hearSignIns(answers: Answers): () => void {
  return onSignedInElsewhere(() => void lookWhoIsIn(answers));
}

export type Slip = {
  words: string;
  undo?: {
    label: string;
    onUndo: () => void;
    /** The offer is over: taken, timed out or put away; not where another offer took its place. */
    onOver?: () => void;
  };
};

type Shown = Slip & { number: number };

/** An offer to undo and a sentence beside it: neither takes the other's place. */
export type Slips = { offer: Shown | null; sentence: Shown | null };

export const noSlips: Slips = { offer: null, sentence: null };

/** What is shown after the next slip; null takes an offer to undo back. */
export function withSlip(slips: Slips, next: Slip | null): Slips {
  if (!next) return { ...slips, offer: null };
  const number = 1 + Math.max(slips.offer?.number ?? 0, slips.sentence?.number ?? 0);
  // A new offer is an answer to what she just did, so what was said before it is over.
  return next.undo ? { offer: { ...next, number }, sentence: null } : { ...slips, sentence: { ...next, number } };
}

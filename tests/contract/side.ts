import type { Refusal } from "./refusal";
import type { Misuse } from "./misuses";

/** A host of the portrait API that is open, and who we are to it. */
export type Host = {
  /** Without a slash at its end. */
  origin: string;
  key: string;
  /** Names of the styles on offer, to the byte, in their order. */
  styleNames: string[];
};

/** One side that keeps the contract, and what the document leaves each to decide for itself. */
export type Side = {
  name: string;
  open: () => Promise<Host>;
  close: () => Promise<void>;
  /** Between two looks at a task. */
  pollMs: number;
  /** Until a task is over, for good reasons. */
  patienceMs: number;
  /** How it says no to each misuse. */
  refusals: Record<Misuse, Refusal>;
  /** Callbacks carry `X-Xiezhen-Signature`. */
  signsCallbacks: boolean;
  /** The same creation with the same `Idempotency-Key` is made once; without that, each is another. */
  makesOnce: boolean;
  /** Pictures of one order. */
  picturesAnOrder: number;
};

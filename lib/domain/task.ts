import type { Words } from "./words";

export const TASK_STATES = ["waiting", "running", "succeeded", "partial", "failed"] as const;
export type TaskState = (typeof TASK_STATES)[number];
export type TaskKind = "training" | "generation";

/** Where a paid call stands; it is written down before the call goes out (section 3 of the design). */
export type Submission = "draft" | "submitting" | "submitted" | "unconfirmed";

/** How long a submission whose answer was lost is left alone at least, before a person is asked. */
export const SETTLING_MS = 15 * 60_000;
const LONGEST_SETTLING_MS = 24 * 3600_000;

/**
 * How long a callback may take to settle such a submission: it comes when the task ends, so three times what the
 * slowest of those before it took. @param historySeconds from being taken to the end, in any order
 */
export function settlingMs(historySeconds: number[]): number {
  const slowestMs = Math.max(0, ...historySeconds) * 1000;
  return Math.min(LONGEST_SETTLING_MS, Math.max(SETTLING_MS, 3 * slowestMs));
}

/** Whether nobody will confirm a paid call any more that went out then. */
export function hasSettled(askedAt: Date, now: Date, withinMs = SETTLING_MS): boolean {
  return now.getTime() - askedAt.getTime() >= withinMs;
}

/** 3, 4 and 5 end a task: the API document names only 3, and polling for it alone would never end. */
export function isOver(state: TaskState): boolean {
  return state === "succeeded" || state === "partial" || state === "failed";
}

/** One step of the work, counted in frames or portraits. */
export type TaskStep = {
  name: "reading" | "learning" | "cutting" | "rendering" | "archiving";
  done: number;
  total: number;
};

type Range = { lowSeconds: number; highSeconds: number };

export type TaskView = {
  id: string;
  kind: TaskKind;
  state: TaskState;
  submission: Submission;
  /**
   * Why it stands still, where that is to be said: `closed` the provider takes nothing for the moment; `unconfirmed`
   * nobody knows whether it was ordered, and the person decides.
   */
  standstill: "closed" | "unconfirmed" | null;
  modelId: string;
  styleId: string | null;
  /** 0 to 1, true to the steps. */
  progress: number;
  steps: TaskStep[];
  /** How many tasks are done before its turn comes; null once it came, and where the provider does not say. */
  ahead: number | null;
  /** Seconds still to go, from our own history or, without one, its own pace; null before there is either. */
  estimate: Range | null;
  /** Seconds that eight in ten like it took lately, from the order to the end; null before there is a history. */
  usual: Range | null;
  /** Portraits made so far of those ordered, also those that were deleted since; zeros for a training. */
  made: number;
  ordered: number;
  /** Why it failed and what to do, when it did. */
  failure: { title: Words; remedy: Words } | null;
  createdAt: string;
  startedAt: string | null;
  endedAt: string | null;
};

/** 0 to 1: each step weighs the same, and only a task that is over is whole. */
export function progressOf(state: TaskState, steps: TaskStep[]): number {
  if (isOver(state)) return 1;
  if (steps.length === 0) return 0;
  const done = steps.reduce((sum, step) => sum + (step.total > 0 ? step.done / step.total : 0), 0);
  return Math.min(0.99, done / steps.length);
}

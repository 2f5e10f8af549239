import { isOver, type TaskStep, type TaskView } from "@/lib/domain/task";

const clamp = (share: number) => Math.min(1, Math.max(0, share));

/**
 * How far one frame has come up, 0 to 1. A step that has done 6 of 10 has passed over the first six tenths of the
 * frames; every step that passes over a frame brings out its share of the silver.
 */
export function densityOf(frame: number, frames: number, steps: readonly TaskStep[]): number {
  const counted = steps.filter(({ total }) => total > 0);
  if (counted.length === 0) return 0;
  const passed = counted.reduce((sum, { done, total }) => sum + clamp((done / total) * frames - frame), 0);
  return passed / counted.length;
}

/** Whole percent, rounded down: 100 is said only when it is over. */
export function percentOf({ progress, state }: TaskView): number {
  if (state === "succeeded") return 100;
  // 0.58 × 100 is 57.99… in binary, and must not be shown as less than was said.
  return Math.min(99, Math.floor(clamp(progress) * 100 + 1e-9));
}

/** 0, 25, 50, 75 or 100: what is read out, so that a listener is told four times and not a hundred. */
export function quarterOf(percent: number): number {
  return Math.floor(percent / 25) * 25;
}

export type Outlook =
  | { kind: "over" }
  | { kind: "waiting"; ahead: number | null }
  | { kind: "unknown" }
  | { kind: "overdue" }
  | { kind: "range"; lowSeconds: number; highSeconds: number };

/**
 * What may honestly be said of the time left. `promisedUntil` is the latest moment that was ever promised on this page,
 * `now` the moment of the last answer, both in ms since 1970.
 */
export function outlookOf(task: TaskView, promisedUntil: number | null, now: number): Outlook {
  if (isOver(task.state)) return { kind: "over" };
  if (task.state === "waiting") return { kind: "waiting", ahead: task.ahead };
  const late = promisedUntil !== null && now > promisedUntil;
  if (late || (task.estimate && task.estimate.highSeconds <= 0)) return { kind: "overdue" };
  if (!task.estimate) return { kind: "unknown" };
  return { kind: "range", ...task.estimate };
}

/** Whole seconds since it was ordered. */
export function elapsedOf({ createdAt }: TaskView, now: number): number {
  return Math.max(0, Math.round((now - Date.parse(createdAt)) / 1000));
}

"use client";

import { useState } from "react";
import type { TaskView } from "@/lib/domain/task";

/** The latest end that the first estimate on this page allowed for, ms since 1970; null before there was one. */
export function usePromisedEnd(task: TaskView, now: number): number | null {
  const [promisedUntil, setPromisedUntil] = useState<number | null>(null);
  if (promisedUntil === null && task.state === "running" && task.estimate && task.estimate.highSeconds > 0) {
    setPromisedUntil(now + task.estimate.highSeconds * 1000);
  }
  return promisedUntil;
}

"use client";

import { useState } from "react";
import type { PrintsView } from "@/lib/domain/portrait";
import { holding, orderOfTasks } from "./lay-wall";

const NONE: ReadonlySet<string> = new Set();

/**
 * Remembers what the page began with and what it has seen at work, so that nothing that hangs is moved while prints come.
 * `hangAnew` gives all that is dry the place it would have on a page that is opened now.
 */
export function useHanging(initial: PrintsView, prints: PrintsView) {
  const [first] = useState(() => new Set(initial.portraits.map(({ id }) => id)));
  const [tasks, setTasks] = useState(() => orderOfTasks(initial));
  const [working, setWorking] = useState(() => holding(NONE, initial.tasks));
  const added = orderOfTasks(prints).filter((id) => !tasks.includes(id));
  if (added.length > 0) setTasks([...added, ...tasks]);
  const now = holding(working, prints.tasks);
  if (now !== working) setWorking(now);
  return { first, tasks, working, hangAnew: () => setWorking(holding(NONE, prints.tasks)) };
}

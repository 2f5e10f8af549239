"use client";

import { useState } from "react";
import type { PrintsView } from "@/lib/domain/portrait";
import { holding, orderOfTasks } from "./lay-wall";

const NONE: ReadonlySet<string> = new Set();

/**
 * Remembers what the page began with and what it has seen at work, so that nothing that hangs is moved while prints come.
 * @param isHeld whether all has to stay where it hangs for the moment, even if all is dry
 */
export function useHanging(initial: PrintsView, prints: PrintsView, isHeld: boolean) {
  const [first] = useState(() => new Set(initial.portraits.map(({ id }) => id)));
  const [tasks, setTasks] = useState(() => orderOfTasks(initial));
  const [working, setWorking] = useState(() => holding(NONE, initial.tasks));
  const added = orderOfTasks(prints).filter((id) => !tasks.includes(id));
  if (added.length > 0) setTasks([...added, ...tasks]);
  const now = holding(working, prints.tasks);
  if (now !== working && !(isHeld && now.size === 0)) setWorking(now);
  return { first, tasks, working };
}

"use client";

import { useState } from "react";
import type { PrintsView } from "@/lib/domain/portrait";
import { isOver } from "@/lib/domain/task";
import { orderOfTasks } from "./lay-wall";

const atWork = ({ tasks }: PrintsView) => tasks.filter(({ state }) => !isOver(state)).map(({ id }) => id);

/** Remembers what the page began with and what it has seen at work, so that nothing that hangs is moved. */
export function useHanging(initial: PrintsView, prints: PrintsView) {
  const [first] = useState(() => new Set(initial.portraits.map(({ id }) => id)));
  const [tasks, setTasks] = useState(() => orderOfTasks(initial));
  const [working, setWorking] = useState<ReadonlySet<string>>(() => new Set(atWork(initial)));
  const added = orderOfTasks(prints).filter((id) => !tasks.includes(id));
  if (added.length > 0) setTasks([...added, ...tasks]);
  const begun = atWork(prints).filter((id) => !working.has(id));
  if (begun.length > 0) setWorking(new Set([...working, ...begun]));
  return { first, tasks, working };
}

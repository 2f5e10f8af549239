"use client";

import { useSyncExternalStore } from "react";
import { noWatchedRolls, onWatchedRolls, type WatchedRoll, watchedRolls } from "./watched-rolls";

/** Those of one person: nobody is told of another's roll. */
export function useWatchedRolls(owner: string): readonly WatchedRoll[] {
  const rolls = useSyncExternalStore(onWatchedRolls, watchedRolls, noWatchedRolls);
  return rolls.filter((roll) => roll.owner === owner);
}

"use client";

import { useSyncExternalStore } from "react";
import { noWatchedRolls, onWatchedRolls, type WatchedRoll, watchedRolls } from "./watched-rolls";

export function useWatchedRolls(): readonly WatchedRoll[] {
  return useSyncExternalStore(onWatchedRolls, watchedRolls, noWatchedRolls);
}

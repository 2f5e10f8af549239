"use client";

import { useCallback, useEffect, useState } from "react";
import { callApi } from "@/components/ui/api";
import { isSignedOut } from "@/components/ui/signed-out";
import { HeldRemovals } from "./held-removals";

// A little longer than the sentence with "Undo" is shown.
const GRACE_MS = 9_000;

type Hooks = { onRemoved: () => void; onFailed: (error: unknown) => void; onNoneHeld: () => void };

/** Takes photos off the sheet at once and off the server when it can no longer be undone. */
export function useRemoval({ onRemoved, onFailed, onNoneHeld }: Hooks) {
  const [gone, setGone] = useState<ReadonlySet<string>>(() => new Set());
  const [removals] = useState(
    () =>
      new HeldRemovals({
        remove: (id) => callApi(`/api/photos/${id}`, { method: "DELETE" }),
        onRemoved,
        onFailed: (id, error) => {
          // Its picture is shown to nobody now; the sheet that comes after signing in says what became of it.
          if (isSignedOut(error)) return;
          setGone((ids) => without(ids, id));
          onFailed(error);
        },
        onNoneHeld,
        holdMs: GRACE_MS,
      }),
  );

  const remove = useCallback(
    (id: string) => {
      setGone((ids) => new Set([...ids, id]));
      removals.hold(id);
    },
    [removals],
  );

  const putBack = useCallback(
    (id: string) => {
      if (removals.release(id)) setGone((ids) => without(ids, id));
    },
    [removals],
  );

  useEffect(() => {
    // Whoever leaves has made up her mind.
    const leave = () => removals.letGo();
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [removals]);

  return { gone, remove, putBack, removals };
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((other) => other !== id));
}

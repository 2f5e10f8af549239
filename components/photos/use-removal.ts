"use client";

import { useCallback, useEffect, useState } from "react";
import { callApi } from "@/components/ui/api";

// A little longer than the sentence with "Undo" is shown.
const GRACE_MS = 9_000;

const removePhoto = (id: string) => callApi(`/api/photos/${id}`, { method: "DELETE" });

/** Takes photos off the sheet at once and off the server when it can no longer be undone. */
export function useRemoval(onRemoved: () => void, onFailed: (error: unknown) => void) {
  const [gone, setGone] = useState<ReadonlySet<string>>(() => new Set());
  const [due] = useState(() => new Map<string, ReturnType<typeof setTimeout>>());

  const putBack = useCallback(
    (id: string) => {
      clearTimeout(due.get(id));
      due.delete(id);
      setGone((ids) => new Set([...ids].filter((other) => other !== id)));
    },
    [due],
  );

  const remove = useCallback(
    (id: string) => {
      setGone((ids) => new Set([...ids, id]));
      const timer = setTimeout(() => {
        due.delete(id);
        removePhoto(id).then(onRemoved, (error: unknown) => {
          putBack(id);
          onFailed(error);
        });
      }, GRACE_MS);
      due.set(id, timer);
    },
    [due, onFailed, onRemoved, putBack],
  );

  useEffect(() => {
    // Whoever leaves has made up her mind.
    const settle = () => {
      for (const [id, timer] of due) {
        clearTimeout(timer);
        void removePhoto(id).catch(() => undefined);
      }
      due.clear();
    };
    window.addEventListener("pagehide", settle);
    return () => {
      window.removeEventListener("pagehide", settle);
      settle();
    };
  }, [due]);

  return { gone, remove, putBack };
}

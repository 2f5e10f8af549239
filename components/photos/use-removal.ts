"use client";

import { useCallback, useEffect, useState } from "react";
import { ApiError, callApi } from "@/components/ui/api";
import type { PhotoView } from "@/lib/domain/photo";
import { HeldRemovals } from "./held-removals";
import { forgetRemovals, noteRemovals, sortRemovals } from "./removal-notes";
import { isRefused } from "./rest-before-retry";

// A little longer than the sentence with "Undo" is shown.
const GRACE_MS = 9_000;
// The page that holds a removal acts on it first; another takes it up only where that page is gone.
const OTHERS_WAIT_MS = 3_000;
const NOT_FOUND = 404;

type Hooks = { onRemoved: () => void; onFailed: (error: unknown) => void; onNoneHeld: () => void };

/**
 * Takes photos off the sheet at once and off the server when it can no longer be undone. What the server did not hear,
 * because the connection or the session was gone, it is told later, after a reload too.
 */
export function useRemoval(owner: string, online: boolean, { onRemoved, onFailed, onNoneHeld }: Hooks) {
  const [gone, setGone] = useState<ReadonlySet<string>>(() => new Set());
  const hide = useCallback((ids: readonly string[]) => setGone((old) => new Set([...old, ...ids])), []);
  const show = useCallback(
    (ids: readonly string[]) => setGone((old) => new Set([...old].filter((id) => !ids.includes(id)))),
    [],
  );
  const [removals] = useState(
    () =>
      new HeldRemovals({
        putAside: (photoIds, setAside) =>
          callApi("/api/photos", { method: "PATCH", body: { photoIds, setAside } }).then(onRemoved),
        remove: (photoIds) => callApi("/api/photos", { method: "DELETE", body: { photoIds } }).catch(unlessGone),
        onRemoving: (ids) => {
          hide(ids);
          noteRemovals(owner, ids, Date.now());
        },
        onRemoved: (ids) => {
          forgetRemovals(owner, ids);
          onRemoved();
        },
        onFailed: (ids, error) => {
          // It is still noted, and is asked for again with the connection, or once she has signed in.
          if (!isRefused(error)) return;
          forgetRemovals(owner, ids);
          show(ids);
          onFailed(error);
        },
        onNotBack: (_, error) => {
          onRemoved();
          onFailed(error);
        },
        onNoneHeld,
        holdMs: GRACE_MS,
      }),
  );

  /** @returns how many can be undone together now. */
  const remove = useCallback(
    (photos: readonly Pick<PhotoView, "id" | "standing">[]) => {
      const ids = photos.map(({ id }) => id);
      hide(ids);
      removals.hold(photos.map(({ id, standing }) => ({ id, wasAside: standing === "set_aside" })));
      // All that is held has the whole time anew.
      noteRemovals(owner, removals.ids, Date.now() + GRACE_MS + OTHERS_WAIT_MS);
      return removals.ids.length;
    },
    [removals, owner, hide],
  );

  const putBack = useCallback(() => {
    const ids = removals.release();
    forgetRemovals(owner, ids);
    show(ids);
  }, [removals, owner, show]);

  useEffect(() => {
    if (!online) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const takeUp = () => {
      const now = Date.now();
      const { due, nextAt } = sortRemovals(owner, now);
      // What this page still holds goes when it lets go of it, and may be undone until then.
      const left = due.filter((id) => !removals.ids.includes(id));
      if (left.length > 0) removals.remove(left);
      if (nextAt !== null) timer = setTimeout(takeUp, nextAt - now);
    };
    takeUp();
    return () => clearTimeout(timer);
  }, [removals, owner, online]);

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

function unlessGone(error: unknown) {
  if (!(error instanceof ApiError && error.status === NOT_FOUND)) throw error;
}

"use client";

import { useCallback, useEffect, useState } from "react";
import { ApiError, callApi } from "@/components/ui/api";
import type { PhotoView } from "@/lib/domain/photo";
import { HeldRemovals } from "./held-removals";
import { forgetRemovals, noteRemovals, sortRemovals } from "./removal-notes";
import { isRefused } from "./rest-before-retry";

// As long as the page lives that offers the undo, it says so; another takes a removal up only where that page is gone.
// Browsers let the clocks of pages in the background tick once a minute.
const RENEW_MS = 15_000;
const OTHERS_WAIT_MS = 90_000;
const NOT_FOUND = 404;

type Hooks = { onRemoved: () => void; onFailed: (error: unknown) => void; onNoneHeld: () => void };

/**
 * Takes photos off the sheet at once and off the server when they are let go, once the undo is offered no more. What the
 * server did not hear, because the connection or the session was gone, it is told later, after a reload too.
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
        onHeld: (ids) => noteRemovals(owner, ids, Date.now() + OTHERS_WAIT_MS),
        onNoneHeld,
        renewMs: RENEW_MS,
      }),
  );

  /** @returns how many can be undone together now. */
  const remove = useCallback(
    (photos: readonly Pick<PhotoView, "id" | "standing">[]) => {
      const ids = photos.map(({ id }) => id);
      hide(ids);
      removals.hold(photos.map(({ id, standing }) => ({ id, wasAside: standing === "set_aside" })));
      return removals.ids.length;
    },
    [removals, hide],
  );

  const putBack = useCallback(() => {
    const ids = removals.release();
    forgetRemovals(owner, ids);
    show(ids);
  }, [removals, owner, show]);

  const letGo = useCallback(() => removals.letGo(), [removals]);

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
    window.addEventListener("pagehide", letGo);
    return () => {
      window.removeEventListener("pagehide", letGo);
      letGo();
    };
  }, [letGo]);

  return { gone, remove, putBack, letGo, removals };
}

function unlessGone(error: unknown) {
  if (!(error instanceof ApiError && error.status === NOT_FOUND)) throw error;
}

"use client";

import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { callApi } from "@/components/ui/api";
import { newId } from "@/components/ui/new-id";
import type { PhotoView } from "@/lib/domain/photo";
import { restBeforeRetry } from "./rest-before-retry";
import { sendPhoto } from "./send-photo";
import { SharedUploads } from "./shared-uploads";
import type { Upload } from "./upload-queue";
import { useLeaveWarning } from "./use-leave-warning";

const NONE: readonly Upload[] = [];

type Uploads = {
  uploads: readonly Upload[];
  /** Queues files and gives them their ids, in the same order. */
  add: (files: readonly Blob[]) => readonly string[];
  remove: (id: string) => void;
  retry: (id: string) => void;
};

type Hooks = {
  /** Resolves when the server has room for what comes; asked before every photo. */
  ready: () => Promise<void>;
  onSent: (photo: PhotoView) => void;
  /** The sheet may have changed in a way that only the server can tell. */
  onChanged: () => void;
};

/** What is on its way, here or by another tab: runs while it is shown, online and signed in, and survives a reload. */
export function useUploads(owner: string, online: boolean, { ready, onSent, onChanged }: Hooks): Uploads {
  const [shared] = useState(
    () =>
      new SharedUploads<PhotoView>({
        owner,
        send: sendPhoto,
        restMs: restBeforeRetry,
        ready,
        onSent,
        onMissed: onChanged,
        // A 404 says that it had not arrived.
        retract: (id) =>
          void callApi(`/api/photos/${id}`, { method: "DELETE" })
            .catch(() => undefined)
            .then(onChanged),
      }),
  );
  const uploads = useSyncExternalStore(shared.queue.subscribe, shared.queue.snapshot, () => NONE);
  useLeaveWarning(uploads, shared.isKept);

  useEffect(() => {
    let close = shared.open();
    // A page that the browser keeps for "Back" lets another one send meanwhile.
    const sleep = () => close();
    const wake = ({ persisted }: PageTransitionEvent) => (persisted ? (close = shared.open()) : undefined);
    // She may have signed in meanwhile, in another tab or before she came back.
    const look = () => void shared.catchUp();
    window.addEventListener("pagehide", sleep);
    window.addEventListener("pageshow", wake);
    window.addEventListener("focus", look);
    return () => {
      window.removeEventListener("pagehide", sleep);
      window.removeEventListener("pageshow", wake);
      window.removeEventListener("focus", look);
      close();
    };
  }, [shared]);

  useEffect(() => shared.connect(online), [shared, online]);

  const add = useCallback(
    (files: readonly Blob[]) => {
      const now = Date.now();
      const added = files.map((file, i) => ({ id: newId(), file, addedAt: now + i }));
      shared.add(added);
      return added.map(({ id }) => id);
    },
    [shared],
  );
  const remove = useCallback((id: string) => shared.remove(id), [shared]);
  const retry = useCallback((id: string) => shared.retry(id), [shared]);

  return { uploads, add, remove, retry };
}

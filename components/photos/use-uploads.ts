"use client";

import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { callApi } from "@/components/ui/api";
import { newId } from "@/components/ui/new-id";
import { isSignedOut } from "@/components/ui/signed-out";
import type { PhotoView } from "@/lib/domain/photo";
import { isRefused, restBeforeRetry } from "./rest-before-retry";
import { sendPhoto } from "./send-photo";
import { forgetUnsent, keepUnsent, readUnsent } from "./unsent-photos";
import { UploadQueue, type Upload } from "./upload-queue";
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
};

/** The queue of this page: runs while it is shown, online and signed in, and survives a reload. */
export function useUploads(owner: string, online: boolean, { ready, onSent }: Hooks): Uploads {
  const [queue] = useState(() => {
    const made: UploadQueue<PhotoView> = new UploadQueue({
      send: async (upload, hooks) => {
        await ready();
        hooks.signal.throwIfAborted();
        return sendPhoto(upload, hooks).catch((error: unknown) => {
          // It says nothing of the photo: all wait until she has signed in again.
          if (isSignedOut(error)) made.pause();
          throw error;
        });
      },
      restMs: restBeforeRetry,
      onSent: (id, photo) => {
        void forgetUnsent(id);
        onSent(photo);
      },
      // Kept, it would be sent and refused again at every visit.
      onFailed: (id, error) => void (isRefused(error) && forgetUnsent(id)),
    });
    return made;
  });
  const uploads = useSyncExternalStore(queue.subscribe, queue.snapshot, () => NONE);
  const { keeping, kept } = useLeaveWarning(uploads);

  useEffect(() => {
    void readUnsent(owner).then((unsent) => queue.add(unsent));
  }, [queue, owner]);

  useEffect(() => {
    if (!online) return;
    const resume = () => queue.resume();
    resume();
    // She may have signed in meanwhile, in another tab or before she came back.
    window.addEventListener("pageshow", resume);
    window.addEventListener("focus", resume);
    return () => {
      window.removeEventListener("pageshow", resume);
      window.removeEventListener("focus", resume);
      queue.pause();
    };
  }, [queue, online]);

  const add = useCallback(
    (files: readonly Blob[]) => {
      const now = Date.now();
      const added = files.map((file, i) => ({ id: newId(), file, addedAt: now + i }));
      for (const unsent of added) {
        keeping(unsent.id);
        void keepUnsent({ ...unsent, owner }).then((done) => done && kept(unsent.id));
      }
      queue.add(added);
      return added.map(({ id }) => id);
    },
    [queue, owner, keeping, kept],
  );

  const remove = useCallback(
    (id: string) => {
      const upload = queue.snapshot().find((queued) => queued.id === id);
      queue.remove(id);
      void forgetUnsent(id);
      // Cut off after its last byte it may have arrived all the same; a 404 says that it had not.
      if (upload?.sent === 1 && !isRefused(upload.error))
        void callApi(`/api/photos/${id}`, { method: "DELETE" }).catch(() => undefined);
    },
    [queue],
  );

  const retry = useCallback((id: string) => queue.retry(id), [queue]);

  return { uploads, add, remove, retry };
}

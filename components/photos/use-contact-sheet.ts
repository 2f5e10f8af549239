"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { callApi } from "@/components/ui/api";
import { type ContactSheetView, MAX_ON_SHEET, type PhotoView } from "@/lib/domain/photo";
import { layFrames, type SheetFrame } from "./frames";
import { withNewer, withPhoto } from "./join-sheets";
import { useOnline } from "./use-online";
import { useRemoval } from "./use-removal";
import { useUploads } from "./use-uploads";

const SHEET = ["contact-sheet"] as const;

type Hooks = {
  onFailed: (error: unknown) => void;
  /** No removal can be undone any more. */
  onNoneHeld: () => void;
};

/** The sheet as it stands: what the server has, what is on its way, and what may be done with a frame. */
export function useContactSheet(initial: ContactSheetView, owner: string, { onFailed, onNoneHeld }: Hooks) {
  const client = useQueryClient();
  const online = useOnline();
  const { data: sheet } = useQuery({
    queryKey: SHEET,
    queryFn: ({ signal }) => callApi<ContactSheetView>("/api/photos", { signal }),
    initialData: initial,
    // After "Back" the page comes from the router's memory, older than it looks.
    refetchOnMount: "always",
  });
  const refresh = useCallback(() => void client.invalidateQueries({ queryKey: SHEET }), [client]);

  // A new photo may change what is said of the others (the same picture twice, somebody else), so all are asked for.
  const takePhoto = useCallback(
    (photo: PhotoView) => {
      client.setQueryData<ContactSheetView>(SHEET, (old) => old && withPhoto(old, photo));
      refresh();
    },
    [client, refresh],
  );

  // The answer may be older than a photo that arrived since, so the sheet is asked for once more.
  const takeSheet = useCallback(
    (newer: ContactSheetView) => {
      client.setQueryData<ContactSheetView>(SHEET, (old) => (old ? withNewer(old, newer) : newer));
      refresh();
    },
    [client, refresh],
  );

  const { gone, remove, putBack, letGo, removals } = useRemoval(owner, online, {
    onRemoved: refresh,
    onFailed,
    onNoneHeld,
  });
  const {
    uploads,
    add: send,
    remove: cancel,
    retry,
  } = useUploads(owner, online, { ready: () => removals.answered(), onSent: takePhoto, onChanged: refresh });

  const [seen, setSeen] = useState(() => initial.photos.map(({ id }) => id));
  const unseen = uploads.filter(({ id }) => !seen.includes(id));
  if (unseen.length > 0) setSeen([...seen, ...unseen.map(({ id }) => id)]);

  const frames = useMemo<SheetFrame[]>(
    () =>
      layFrames(
        seen,
        sheet.photos.filter(({ id }) => !gone.has(id)),
        uploads,
      ),
    [seen, sheet.photos, gone, uploads],
  );

  const onServer = sheet.photos.length + uploads.length;
  const add = useCallback(
    (files: readonly Blob[]) => {
      if (files.length === 0) return [];
      // What can still be undone is on the server yet; where the last places are needed, it goes now.
      if (onServer + files.length > MAX_ON_SHEET) letGo();
      return send(files);
    },
    [letGo, send, onServer],
  );

  const setAside = useCallback(
    (id: string, aside: boolean) =>
      callApi<ContactSheetView>(`/api/photos/${id}`, { method: "PATCH", body: { setAside: aside } }).then(
        takeSheet,
        onFailed,
      ),
    [takeSheet, onFailed],
  );

  return { sheet, frames, online, add, cancel, retry, remove, putBack, letGo, setAside };
}

"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { callApi } from "@/components/ui/api";
import type { ContactSheetView, PhotoView } from "@/lib/domain/photo";
import { layFrames, type SheetFrame } from "./frames";
import { useOnline } from "./use-online";
import { useRemoval } from "./use-removal";
import { useUploads } from "./use-uploads";

const SHEET = ["contact-sheet"] as const;

/** The sheet as it stands: what the server has, what is on its way, and what may be done with a frame. */
export function useContactSheet(initial: ContactSheetView, owner: string, onFailed: (error: unknown) => void) {
  const client = useQueryClient();
  const online = useOnline();
  const { data: sheet } = useQuery({
    queryKey: SHEET,
    queryFn: ({ signal }) => callApi<ContactSheetView>("/api/photos", { signal }),
    initialData: initial,
  });
  const refresh = useCallback(() => void client.invalidateQueries({ queryKey: SHEET }), [client]);

  // A new photo may change what is said of the others (the same picture twice, somebody else), so all are asked for.
  const takePhoto = useCallback(
    (photo: PhotoView) => {
      client.setQueryData<ContactSheetView>(SHEET, (old) => old && { ...old, photos: withPhoto(old.photos, photo) });
      refresh();
    },
    [client, refresh],
  );

  const { uploads, add, remove: cancel, retry } = useUploads(owner, online, takePhoto);
  const { gone, remove, putBack } = useRemoval(refresh, onFailed);

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

  const setAside = useCallback(
    (id: string, aside: boolean) =>
      callApi<PhotoView>(`/api/photos/${id}`, { method: "PATCH", body: { setAside: aside } }).then(takePhoto, onFailed),
    [takePhoto, onFailed],
  );

  return { sheet, frames, online, add, cancel, retry, remove, putBack, setAside };
}

function withPhoto(photos: readonly PhotoView[], photo: PhotoView): PhotoView[] {
  const known = photos.some(({ id }) => id === photo.id);
  return known ? photos.map((old) => (old.id === photo.id ? photo : old)) : [...photos, photo];
}

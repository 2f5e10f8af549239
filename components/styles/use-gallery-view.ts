"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { galleryQuery, type GalleryView, readGalleryView } from "./gallery-address";

/** Until nobody has typed for so long; browsers limit how often an address may change. */
const SETTLED_MS = 250;

/** What is shown of the gallery, kept in the address without a page of its own in the history for each letter. */
export function useGalleryView(modelId: string | null): [GalleryView, (change: Partial<GalleryView>) => void] {
  const query = useSearchParams();
  const [view, setView] = useState(() => readGalleryView(query));
  useEffect(() => {
    const settle = setTimeout(() => {
      const wanted = galleryQuery(view, modelId);
      if (wanted !== window.location.search) window.history.replaceState(null, "", window.location.pathname + wanted);
    }, SETTLED_MS);
    return () => clearTimeout(settle);
  }, [view, modelId]);
  return [view, useCallback((change: Partial<GalleryView>) => setView((old) => ({ ...old, ...change })), [])];
}

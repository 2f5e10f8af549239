"use client";

import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { PortraitView } from "@/lib/domain/portrait";

// More than a message holds, and more than a phone fetches in a breath.
const MOST_SENT = 10;

/**
 * The prints as files for the device's own share sheet, where it takes files. Most people want a link, so the originals of
 * several are fetched at the first sign that the files are wanted; one is fetched beforehand, because a browser opens the
 * sheet only right after a tap.
 */
export function useSendable(portraits: readonly PortraitView[]) {
  const isPossible = portraits.length <= MOST_SENT && takesFiles();
  const [isWanted, setWanted] = useState(portraits.length === 1);
  const client = useQueryClient();
  const files = queryOptions({
    queryKey: ["files", portraits.map(({ id }) => id)],
    queryFn: ({ signal }) => Promise.all(portraits.map((portrait, i) => fetchFile(portrait, i, signal))),
    staleTime: Infinity,
  });
  const { data } = useQuery({ ...files, enabled: isPossible && isWanted });
  return {
    isPossible,
    /** Null until they are here. */
    files: data ?? null,
    /** Somebody points at what sends them. */
    want: () => setWanted(true),
    /** Resolves when they are here: at once where they have come, though the page may not show it yet. @throws where they do not come */
    fetch: () => client.fetchQuery(files),
  };
}

function takesFiles(): boolean {
  if (typeof navigator === "undefined" || !("canShare" in navigator)) return false;
  return navigator.canShare({ files: [new File([], "print.jpg", { type: "image/jpeg" })] });
}

async function fetchFile({ imageUrl }: PortraitView, i: number, signal: AbortSignal): Promise<File> {
  const response = await fetch(`${imageUrl}${imageUrl.includes("?") ? "&" : "?"}download=1`, { signal });
  if (!response.ok) throw new Error(`A print answered ${response.status}.`);
  const blob = await response.blob();
  return new File([blob], `print-${i + 1}.${blob.type === "image/png" ? "png" : "jpg"}`, { type: blob.type });
}

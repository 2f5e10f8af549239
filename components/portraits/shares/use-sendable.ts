"use client";

import { useQuery } from "@tanstack/react-query";
import type { PortraitView } from "@/lib/domain/portrait";

// More than a message holds, and more than a phone fetches in a breath.
const MOST_SENT = 10;

/**
 * The prints as files for the device's own share sheet, where it takes files; null where it does not, or until they are
 * here. They are fetched beforehand, because a browser opens the sheet only right after a tap.
 */
export function useSendable(portraits: readonly PortraitView[]): { isPossible: boolean; files: File[] | null } {
  const isPossible = portraits.length <= MOST_SENT && takesFiles();
  const { data } = useQuery({
    queryKey: ["files", portraits.map(({ id }) => id)],
    queryFn: ({ signal }) => Promise.all(portraits.map((portrait, i) => fetchFile(portrait, i, signal))),
    enabled: isPossible,
    staleTime: Infinity,
  });
  return { isPossible, files: data ?? null };
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

"use client";

import { useEffect, useState } from "react";
import { newId } from "@/components/ui/new-id";

export type Shot = { id: string; file: File; url: string };

/** Photos taken with the camera that are not on the sheet yet; their pictures are forgotten with the dialog. */
export function useShots() {
  const [shots, setShots] = useState<readonly Shot[]>([]);
  const [urls] = useState(() => new Set<string>());
  useEffect(() => () => urls.forEach((url) => URL.revokeObjectURL(url)), [urls]);

  return {
    shots,
    keep: (file: File) => {
      const url = URL.createObjectURL(file);
      urls.add(url);
      setShots((old) => [...old, { id: newId(), file, url }]);
    },
    discard: (id: string) => setShots((old) => old.filter((shot) => shot.id !== id)),
  };
}

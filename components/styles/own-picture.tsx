"use client";

import { useCallback, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { Picture } from "@/components/ui/picture";

type Props = { src: string; loading: "lazy" | "eager" };

/** Lies over the sitter's picture, and comes up once it is there; a newer one takes its place without a gap. */
export function OwnPicture({ src, loading }: Props) {
  const [there, setThere] = useState(false);
  // What the browser had before React took over tells nobody that it has loaded.
  const look = useCallback((picture: HTMLImageElement | null) => {
    if (picture?.complete && picture.naturalWidth > 0) setThere(true);
  }, []);
  return (
    <Picture
      ref={look}
      src={src}
      alt=""
      width={320}
      height={427}
      loading={loading}
      onLoad={() => setThere(true)}
      onError={() => setThere(false)}
      className={classNames(
        "absolute inset-0 size-full object-cover transition-opacity duration-slow",
        there ? "opacity-100" : "opacity-0",
      )}
    />
  );
}

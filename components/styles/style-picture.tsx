"use client";

import { type CSSProperties, useCallback, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { Picture } from "@/components/ui/picture";
import { templateSrcSet } from "@/lib/domain/style";

type Props = {
  templateUrl: string;
  blur: string | null;
  /** With the viewer's own face, as soon as there is one. */
  preview: string | null;
  /** Fetched at once, because it is on the first screen. */
  eager: boolean;
};

const FILLS = "absolute inset-0 size-full object-cover";
/** Columns of the gallery's grid. */
const SIZES = "(min-width: 1440px) 248px, (min-width: 900px) 19vw, (min-width: 640px) 31vw, 46vw";

/**
 * A style's picture on its placeholder. With a picture of hers the sitter's is not fetched at all; where the sitter hangs
 * already, hers is laid over her once it is there.
 */
export function StylePicture({ templateUrl, blur, preview, eager }: Props) {
  const loading = eager ? "eager" : "lazy";
  const [sitter, setSitter] = useState(preview === null);
  if (preview === null && !sitter) setSitter(true);
  return (
    <span
      className="absolute inset-0 bg-cover"
      style={blur ? ({ backgroundImage: `url(${blur})` } as CSSProperties) : undefined}
    >
      {sitter ? (
        <Picture
          src={templateUrl}
          srcSet={templateSrcSet(templateUrl)}
          sizes={SIZES}
          alt=""
          width={768}
          height={1024}
          loading={loading}
          className={FILLS}
        />
      ) : null}
      {preview ? <OwnPicture src={preview} loading={loading} onBroken={() => setSitter(true)} /> : null}
    </span>
  );
}

type OwnProps = { src: string; loading: "lazy" | "eager"; onBroken: () => void };

/** Comes up once it is there; a newer one takes its place without a gap. */
function OwnPicture({ src, loading, onBroken }: OwnProps) {
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
      onError={() => {
        setThere(false);
        onBroken();
      }}
      className={classNames(FILLS, "transition-opacity duration-slow", there ? "opacity-100" : "opacity-0")}
    />
  );
}

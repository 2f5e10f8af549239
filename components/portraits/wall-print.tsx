"use client";

import { type ComponentProps, type CSSProperties, type MouseEvent, type ReactNode } from "react";
import { PencilMark } from "@/components/ui/pencil-mark";
import { Picture } from "@/components/ui/picture";

type Frame = {
  /** Width by height of the picture. */
  aspect: number;
  /** Below the print. */
  children: ReactNode;
};

/** A print that is still being made: its place, at the right size. */
export function WetPrint({ aspect, label, children }: Frame & { label: string }) {
  return (
    <Place aspect={aspect} caption={children}>
      <span className="print" data-wet role="img" aria-label={label}>
        <span className="print-picture" />
      </span>
    </Place>
  );
}

type DryPrintProps = Frame & {
  /** On what can be pressed, so that the focus can come back to it. */
  id: string;
  picture: { src: string; alt: string } & Pick<
    ComponentProps<"img">,
    "srcSet" | "sizes" | "width" | "height" | "loading" | "fetchPriority"
  >;
  /** A tiny picture to show until the picture is there. */
  blur: string | null;
  /** Came while the person was watching. */
  fresh: boolean;
  /** Null while nothing is being chosen: then it opens large. */
  chosen: boolean | null;
  onPress: (event: MouseEvent) => void;
};

/** A print. The whole of it is a button, which opens it or, while prints are chosen, chooses it. */
export function DryPrint({ aspect, id, picture, blur, fresh, chosen, onPress, children }: DryPrintProps) {
  return (
    <Place aspect={aspect} caption={children}>
      <button
        type="button"
        id={id}
        aria-pressed={chosen ?? undefined}
        onClick={onPress}
        className="print w-full"
        data-fresh={fresh || undefined}
      >
        {/* A `picture`, because React preloads what is not in one, and a browser that has a print larger already takes that. */}
        <picture className="print-picture" style={blur === null ? undefined : { backgroundImage: `url("${blur}")` }}>
          <Picture {...picture} />
        </picture>
        {chosen ? <PencilMark shape="box" on="paper" fresh /> : null}
      </button>
    </Place>
  );
}

function Place({ aspect, caption, children }: { aspect: number; caption: ReactNode; children: ReactNode }) {
  return (
    <li style={{ "--a": aspect } as CSSProperties}>
      {children}
      <div className="flex min-h-8 items-center justify-between gap-2 pt-3 text-note whitespace-nowrap text-ink-3">
        {caption}
      </div>
    </li>
  );
}

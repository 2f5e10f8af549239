import type { ComponentProps, CSSProperties, ReactNode } from "react";
import { Picture } from "./picture";
import { PencilMark, type PencilShape } from "./pencil-mark";

type FrameState = "ready" | "blank" | "add" | "loading" | "queued" | "out";

type Props = {
  number: number;
  state?: FrameState;
  /** The picture, any size at 3:4 or near. A frame says what it shows by its number, so the picture itself has no words. */
  src?: string;
  /** The browser cannot show `src`. */
  onBroken?: () => void;
  /** The words of a frame that can be pressed: "Frame 5, set aside". */
  label?: string;
  /** Pressable where given; otherwise the frame is only looked at. */
  button?: Omit<ComponentProps<"button">, "children" | "className" | "aria-label" | "type">;
  mark?: PencilShape;
  /** The mark was made just now. */
  fresh?: boolean;
  /** Its slip is open. */
  open?: boolean;
  /** 0 to 1, for `loading` and `queued`. */
  progress?: number;
  /** Bottom right while loading: "63 %". */
  figure?: ReactNode;
  /** Printed on the film's edge below, beside the frame's number. */
  edge?: ReactNode;
  /** Inside an `add` frame. */
  children?: ReactNode;
};

/** Keeps the place before the picture is there. */
const SIZE = { width: 484, height: 646 } as const;

/** One half-frame of film, a list item of a `Strip`. */
export function Frame({
  number,
  state = "ready",
  src,
  onBroken,
  label,
  button,
  mark,
  fresh,
  open,
  progress = 0,
  figure,
  edge,
  children,
}: Props) {
  const arriving = state === "loading" || state === "queued";
  const shot = (
    <>
      {arriving && src ? <Picture {...SIZE} src={src} alt="" className="frame-unexposed" /> : null}
      {src ? (
        <Picture
          {...SIZE}
          src={src}
          alt=""
          className={arriving ? "frame-exposed relative" : undefined}
          onError={onBroken}
        />
      ) : null}
      {children}
      {figure ? <span className="frame-figure">{figure}</span> : null}
      {mark ? <PencilMark shape={mark} fresh={fresh} /> : null}
    </>
  );
  return (
    <li
      className="frame"
      data-state={state}
      data-open={open || undefined}
      style={arriving ? ({ "--p": `${Math.round(progress * 100)}%` } as CSSProperties) : undefined}
    >
      <span aria-hidden="true" className="frame-no">
        {number}
      </span>
      {number % 3 === 1 ? (
        <span aria-hidden="true" className="frame-stock">
          XZ 400
        </span>
      ) : null}
      {button ? (
        <button type="button" className="frame-shot" aria-label={label} {...button}>
          {shot}
        </button>
      ) : (
        <span className="frame-shot" role={label ? "img" : undefined} aria-label={label}>
          {shot}
        </span>
      )}
      <span aria-hidden="true" className="frame-sub">
        {number}A {edge}
      </span>
      <span aria-hidden="true" className="frame-bars" />
    </li>
  );
}

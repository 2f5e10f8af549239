"use client";

import { Dialog } from "radix-ui";
import { useRef, type KeyboardEvent, type ReactNode } from "react";
import type { ControllerRef, ZoomRef } from "yet-another-react-lightbox";
import { classNames } from "@/components/ui/class-names";
import { ToastProvider } from "@/components/ui/toast";
import type { LightboxPicture } from "./lightbox-picture";
import { Stage } from "./stage";
import { Going } from "./steps";

type Props = {
  pictures: readonly LightboxPicture[];
  /** Which of them is open, and what that is called: "Print 3 of 16, Linen". */
  at: number;
  name: string;
  /** The row above: close, where one is, what can be done. */
  tools: ReactNode;
  /** Beside the picture, or below it on phones. */
  side?: ReactNode;
  /** Stands in the picture's place. */
  instead?: ReactNode;
  onShow: (id: string) => void;
  onClose: () => void;
  /** Called after closing, with the picture that was shown last. */
  returnFocus: (id: string) => void;
};

/** One picture, large. Arrow keys, Home and End go through all of them, + and − zoom, Esc closes. */
export function LightboxFrame({ pictures, at, name, tools, side, instead, onShow, onClose, returnFocus }: Props) {
  const controller = useRef<ControllerRef>(null);
  const zoom = useRef<ZoomRef>(null);
  const picture = pictures[at];
  const show = (next: number) => {
    const target = pictures[next];
    if (target) onShow(target.id);
  };
  const step = (by: 1 | -1) => {
    if (!controller.current) show(at + by);
    else if (by === 1) controller.current.next();
    else controller.current.prev();
  };
  const magnify = (act: (zoom: ZoomRef) => void) => {
    // From here on the arrow keys move the large picture about.
    controller.current?.focus();
    if (zoom.current) act(zoom.current);
  };
  const keys: Partial<Record<string, () => void>> = {
    ArrowLeft: () => step(-1),
    ArrowRight: () => step(1),
    Home: () => show(0),
    End: () => show(pictures.length - 1),
    "+": () => magnify(({ zoomIn }) => zoomIn()),
    "=": () => magnify(({ zoomIn }) => zoomIn()),
    "-": () => magnify(({ zoomOut }) => zoomOut()),
    "0": () => magnify(({ changeZoom }) => changeZoom(1)),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    act();
  };
  if (!picture) return null;
  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Content
          aria-describedby={undefined}
          onKeyDown={onKeyDown}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            returnFocus(picture.id);
          }}
          className="lightbox fixed inset-0 z-25 grid grid-cols-[minmax(0,1fr)] grid-rows-[minmax(60px,auto)_minmax(180px,1fr)_auto] overflow-x-hidden overflow-y-auto bg-paper-sunk outline-none md:grid-cols-[minmax(0,1fr)_auto] md:grid-rows-[minmax(60px,auto)_minmax(0,1fr)]"
        >
          <ToastProvider label={name}>
            <Dialog.Title className="sr-only">{name}</Dialog.Title>
            <p aria-live="polite" className="sr-only">
              {name}
            </p>
            <div className="col-span-full flex flex-wrap items-center gap-x-3.5 px-gutter text-ui whitespace-nowrap min-[421px]:gap-x-5">
              <Going value={{ at, count: pictures.length, step }}>{tools}</Going>
            </div>
            <div className={classNames("relative min-h-0 md:mb-10 md:ml-10", side ? null : "mb-5 md:mr-10")}>
              {instead ?? <Stage pictures={pictures} at={at} onShow={onShow} controller={controller} zoom={zoom} />}
            </div>
            {side}
          </ToastProvider>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

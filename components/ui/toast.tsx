"use client";

import { Toast } from "radix-ui";
import { createContext, use, useCallback, useState, type ReactNode } from "react";
import { useLapse } from "./use-lapse";
import { noSlips, withSlip, type Slip } from "./slips";

const SHOWN_MS = 8_000;

const ToastContext = createContext<(slip: Slip | null) => void>(() => undefined);

/**
 * `const say = useToast(); say({ words: "Frame 9 removed", undo: { label: "Undo", onUndo } })`. With null an offer to
 * undo that stands is taken back.
 */
export function useToast() {
  return use(ToastContext);
}

/** One sentence at a time above bar and tabs, and one offer to undo, for 8 s each; they wait while hovered or focused. */
export function ToastProvider({ children, label }: { children: ReactNode; label: string }) {
  const [slips, setSlips] = useState(noSlips);
  const say = useCallback((next: Slip | null) => setSlips((last) => withSlip(last, next)), []);
  // F8 leads to where the slips are.
  const [looked, setLooked] = useState(false);
  const { offer, sentence } = slips;
  return (
    <ToastContext value={say}>
      <Toast.Provider duration={Infinity} swipeDirection="down" label={label}>
        {children}
        {sentence ? (
          <SlipRoot
            key={sentence.number}
            slip={sentence}
            hold={looked}
            onClose={() => setSlips((last) => ({ ...last, sentence: null }))}
          />
        ) : null}
        {offer ? (
          <SlipRoot
            key={offer.number}
            slip={offer}
            hold={looked}
            onClose={() => {
              setSlips((last) => ({ ...last, offer: null }));
              offer.undo?.onOver?.();
            }}
          />
        ) : null}
        <Toast.Viewport
          onFocus={() => setLooked(true)}
          onBlur={() => setLooked(false)}
          className="fixed inset-x-gutter bottom-[calc(var(--bar)+20px+env(safe-area-inset-bottom))] z-20 flex flex-col items-center gap-2 outline-none md:bottom-28"
        />
      </Toast.Provider>
    </ToastContext>
  );
}

function SlipRoot({ slip, hold, onClose }: { slip: Slip; hold: boolean; onClose: () => void }) {
  const waiting = useLapse(SHOWN_MS, onClose, hold);
  return (
    <Toast.Root
      {...waiting}
      onOpenChange={(open) => (open ? undefined : onClose())}
      className="bar-rises inline-flex min-h-12 items-center gap-5 rounded-control border border-on-ink/40 bg-ink pr-2 pl-4.5 text-ui text-on-ink"
    >
      <Toast.Description className="py-2">{slip.words}</Toast.Description>
      {slip.undo ? (
        <Toast.Action
          altText={slip.undo.label}
          onClick={slip.undo.onUndo}
          className="min-h-11 px-2.5 underline outline-offset-[-4px] outline-on-ink"
        >
          {slip.undo.label}
        </Toast.Action>
      ) : null}
    </Toast.Root>
  );
}

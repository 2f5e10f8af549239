"use client";

import { Toast } from "radix-ui";
import { createContext, use, useCallback, useState, type ReactNode } from "react";

type Slip = { words: string; undo?: { label: string; onUndo: () => void } };

const ToastContext = createContext<(slip: Slip | null) => void>(() => undefined);

/**
 * `const say = useToast(); say({ words: "Frame 9 removed", undo: { label: "Undo", onUndo } })`. With null an offer to
 * undo that stands is taken back.
 */
export function useToast() {
  return use(ToastContext);
}

/** One sentence at a time above bar and tabs, for 8 s; waits while it is hovered or focused. */
export function ToastProvider({ children, label }: { children: ReactNode; label: string }) {
  const [slip, setSlip] = useState<(Slip & { number: number }) | null>(null);
  const say = useCallback(
    (next: Slip | null) =>
      setSlip((last) => (next ? { ...next, number: (last?.number ?? 0) + 1 } : last?.undo ? null : last)),
    [],
  );
  return (
    <ToastContext value={say}>
      <Toast.Provider duration={8000} swipeDirection="down" label={label}>
        {children}
        {slip ? (
          <Toast.Root
            key={slip.number}
            onOpenChange={(open) => (open ? undefined : setSlip(null))}
            className="bar-rises inline-flex min-h-12 items-center gap-5 rounded-control bg-ink pr-2 pl-4.5 text-ui text-on-ink"
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
        ) : null}
        <Toast.Viewport className="fixed inset-x-gutter bottom-[calc(var(--bar)+20px+env(safe-area-inset-bottom))] z-20 flex justify-center outline-none md:bottom-28" />
      </Toast.Provider>
    </ToastContext>
  );
}

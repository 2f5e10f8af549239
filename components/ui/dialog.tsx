"use client";

import { AlertDialog } from "radix-ui";
import { useRef, type ReactNode } from "react";

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** A question: "Delete roll 3?" */
  title: ReactNode;
  /** What follows from it. */
  children: ReactNode;
  /** The deed first, then the way out: `Button`s. */
  actions: ReactNode;
  /** What is behind is not to be seen meanwhile. */
  covered?: boolean;
};

/** Asks before something that cannot be undone. A sheet from the bottom on phones. */
export function Dialog({ open, onOpenChange, title, children, actions, covered = false }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className={`fixed inset-0 z-30 ${covered ? "bg-paper-sunk" : "bg-[rgb(12_12_11/0.5)]"}`} />
        <AlertDialog.Content
          ref={sheet}
          // The question is read out first, and Enter alone does nothing yet.
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            opener.current = document.activeElement;
            sheet.current?.focus();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (opener.current instanceof HTMLElement) opener.current.focus();
          }}
          className="bar-rises fixed inset-x-0 bottom-0 z-40 max-h-dvh overflow-y-auto bg-paper-raised px-gutter pt-8 pb-[calc(32px+env(safe-area-inset-bottom))] shadow-float outline-none sm:inset-auto sm:top-1/2 sm:left-1/2 sm:w-115 sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-control sm:p-8"
        >
          <AlertDialog.Title className="text-d4">{title}</AlertDialog.Title>
          <AlertDialog.Description asChild>
            <div className="pt-3 pb-5 text-ink-2">{children}</div>
          </AlertDialog.Description>
          {actions ? <div className="flex flex-wrap gap-3">{actions}</div> : null}
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

"use client";

import { Dialog } from "radix-ui";
import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  onClose: () => void;
  /** The word on the way out. */
  closeLabel: string;
  children: ReactNode;
};

/** Something to fill in or look through over the page: a sheet from the bottom on phones. Shown while it is drawn. */
export function Panel({ title, onClose, closeLabel, children }: Props) {
  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-30 bg-[rgb(12_12_11/0.5)]" />
        <Dialog.Content
          aria-describedby={undefined}
          className="bar-rises fixed inset-x-0 bottom-0 z-40 max-h-dvh overflow-y-auto bg-paper-raised px-gutter pt-8 pb-[calc(32px+env(safe-area-inset-bottom))] shadow-float outline-none sm:inset-auto sm:top-1/2 sm:left-1/2 sm:w-115 sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-control sm:p-8"
        >
          <div className="flex items-baseline justify-between gap-6">
            <Dialog.Title className="text-d4">{title}</Dialog.Title>
            <Dialog.Close className="-my-3 min-h-11 flex-none text-note text-ink-2 underline">
              {closeLabel}
            </Dialog.Close>
          </div>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

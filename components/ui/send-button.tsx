"use client";

import { type ComponentProps, useState } from "react";
import { callApi, wordsOf } from "./api";
import { Button } from "./button";
import { useToast } from "./toast";

type Props<Answer> = Omit<ComponentProps<typeof Button>, "onClick"> & {
  /** Where it posts to. */
  path: string;
  /** Said when it did not arrive, and the server had no words of its own. */
  failed: string;
  onSent: (answer: Answer) => void;
};

/** A button that sends one request, once at a time, and says so where that fails. */
export function SendButton<Answer>({ path, failed, onSent, ...props }: Props<Answer>) {
  const say = useToast();
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    try {
      onSent(await callApi<Answer>(path, { method: "POST" }));
    } catch (error) {
      say({ words: wordsOf(error, failed) });
    }
    setBusy(false);
  };
  // Not `disabled`, which would take the focus away from whoever pressed it.
  return <Button {...props} aria-disabled={busy} onClick={busy ? undefined : () => void send()} />;
}

"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";

/** A link to be read, selected or copied. */
export function CopyLink({ url, label }: { url: string; label: string }) {
  const t = useTranslations("shares");
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    // Without TLS there is no clipboard, so the link is left selected for the hand.
    field.current?.select();
    try {
      await navigator.clipboard.writeText(url);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <div className="flex items-center gap-3">
      <input
        ref={field}
        readOnly
        value={url}
        aria-label={label}
        onFocus={(event) => event.target.select()}
        className="min-h-11 min-w-0 flex-1 border-b border-rule-strong bg-transparent text-ui outline-none focus:border-ink focus:shadow-[0_1px_0_var(--ink)]"
      />
      <Button kind="quiet" size="small" className="min-h-11" onClick={() => void copy()}>
        <span aria-live="polite">{t(copied ? "copied" : "copy")}</span>
      </Button>
    </div>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { TextButton } from "@/components/ui/text-link";
import { MAX_SEARCH } from "./gallery-address";

type Props = { value: string; onChange: (value: string) => void };

/** One line over the gallery; Escape empties it, and Enter puts the keyboard of a phone away. */
export function StyleSearch({ value, onChange }: Props) {
  const t = useTranslations("styles.search");
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    onChange("");
    input.current?.focus();
  };
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        input.current?.blur();
      }}
      className="flex w-full items-center border-b border-rule-strong focus-within:border-ink focus-within:shadow-[0_1px_0_var(--ink)] md:w-68"
    >
      <input
        ref={input}
        // Not "search": its cross differs from browser to browser, and ours has words.
        type="text"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={MAX_SEARCH}
        aria-label={t("label")}
        placeholder={t("placeholder")}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && value !== "" && !event.nativeEvent.isComposing) clear();
        }}
        className="min-h-11.5 w-full min-w-0 bg-transparent py-1 text-field outline-none placeholder:text-ink-3"
      />
      {value === "" ? null : (
        <TextButton size="note" className="min-h-11 flex-none pl-3" onClick={clear}>
          {t("clear")}
        </TextButton>
      )}
    </form>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { wordsOf } from "@/components/ui/api";
import { classNames } from "@/components/ui/class-names";
import { isSignedOut } from "@/components/ui/signed-out";
import { useToast } from "@/components/ui/toast";

/** Marks a print, or takes the mark away. */
export type OnFavourite = (id: string) => Promise<void>;

type Props = {
  id: string;
  /** Which print it is, for those who cannot see it beside. */
  name: string;
  favourite: boolean;
  onFavourite: OnFavourite;
  /** The word beside the dot. */
  word?: string;
  className?: string;
};

/** A red dot, as galleries put on what is taken. */
export function FavouriteButton({ id, name, favourite, onFavourite, word, className }: Props) {
  const t = useTranslations("portraits");
  const say = useToast();
  const mark = () =>
    onFavourite(id).catch((error: unknown) => {
      if (!isSignedOut(error)) say({ words: wordsOf(error, t("favourite.failed", { count: 1 })) });
    });
  return (
    <button
      type="button"
      aria-pressed={favourite}
      aria-label={t("favourite.label", { name })}
      onClick={() => void mark()}
      className={classNames("inline-flex min-h-11 min-w-11 items-center justify-center gap-2", className)}
    >
      <FavouriteDot on={favourite} />
      {word ? <span className="max-md:hidden">{word}</span> : null}
    </button>
  );
}

export function FavouriteDot({ on, small = false }: { on: boolean; small?: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={classNames(
        "block flex-none rounded-full border-[1.5px]",
        small ? "size-2.5" : "size-3.5",
        on ? "border-mark-drawn bg-mark-drawn" : "border-ink-3",
      )}
    />
  );
}

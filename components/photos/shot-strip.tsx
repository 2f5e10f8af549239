"use client";

import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { Picture } from "@/components/ui/picture";
import type { Shot } from "./use-shots";

type Props = { shots: readonly Shot[]; reviewed: string | null; onReview: (id: string) => void };

/** The shots so far; each opens to be looked at. */
export function ShotStrip({ shots, reviewed, onReview }: Props) {
  const t = useTranslations("photos.camera");
  if (shots.length === 0) return null;
  return (
    <ol aria-label={t("shots")} className="flex gap-1.5 overflow-x-auto p-1 md:grid md:grid-cols-5">
      {shots.map(({ id, url }, i) => (
        <li key={id} className="flex-none">
          <button
            type="button"
            aria-label={t("shot", { number: i + 1 })}
            aria-pressed={id === reviewed}
            onClick={() => onReview(id)}
            className={classNames(
              "block h-16 w-12 md:h-auto md:w-full",
              id === reviewed && "outline-2 outline-film-type",
            )}
          >
            <Picture src={url} alt="" loading="eager" width={48} height={64} className="size-full object-cover" />
          </button>
        </li>
      ))}
    </ol>
  );
}

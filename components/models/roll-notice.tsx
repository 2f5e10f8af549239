import Link from "next/link";
import { useTranslations } from "next-intl";
import type { WatchedRoll } from "./watched-rolls";

type Props = { roll: WatchedRoll; onSeen: () => void };

/** How a roll ended, laid over whatever page the person is on until she has seen to it. */
export function RollNotice({ roll: { modelId, number, ended }, onSeen }: Props) {
  const t = useTranslations("models.told");
  const kind = ended ?? "ready";
  return (
    <div
      role="status"
      className="fixed inset-x-gutter top-[calc(var(--head)+12px)] z-10 flex justify-center pointer-events-none"
    >
      <div className="bar-rises pointer-events-auto flex flex-wrap items-center gap-x-5 rounded-control bg-ink py-1 pr-2 pl-4.5 text-ui text-on-ink shadow-float">
        <p className="py-2">{t(`${kind}.title`, { number })}</p>
        <span className="flex gap-1">
          <Link
            href={kind === "ready" ? `/styles?model=${modelId}` : `/models/${modelId}`}
            onClick={onSeen}
            className="inline-flex min-h-11 items-center px-2.5 underline outline-on-ink outline-offset-[-4px]"
          >
            {t(`${kind}.action`)}
          </Link>
          <button type="button" onClick={onSeen} className="min-h-11 px-2.5 outline-on-ink outline-offset-[-4px]">
            {t("seen")}
          </button>
        </span>
      </div>
    </div>
  );
}

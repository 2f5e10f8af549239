import Link from "next/link";
import { useTranslations } from "next-intl";
import { useLapse } from "@/components/ui/use-lapse";
import type { WatchedRoll } from "./watched-rolls";

type Props = {
  roll: WatchedRoll;
  /** Whether the page shows what it says: then it is read and goes by itself. */
  here: boolean;
  onSeen: () => void;
};

const READ_MS = 8_000;
const BUTTON = "inline-flex min-h-11 items-center px-2.5 outline-on-ink outline-offset-[-4px]";

/** How a roll ended, laid over whatever page the person is on until she has seen to it. */
export function RollNotice({ roll: { modelId, number, ended }, here, onSeen }: Props) {
  const t = useTranslations("models.told");
  const waiting = useLapse(READ_MS, onSeen, !here);
  const kind = ended ?? "ready";
  return (
    <div
      role="status"
      className="fixed inset-x-gutter top-[calc(var(--head)+12px)] z-10 flex justify-center pointer-events-none"
    >
      <div
        {...waiting}
        className="bar-rises pointer-events-auto flex flex-wrap items-center gap-x-5 rounded-control bg-ink py-1 pr-2 pl-4.5 text-ui text-on-ink shadow-float"
      >
        <p className="py-2">{t(`${kind}.title`, { number })}</p>
        <span className="flex gap-1">
          {here ? null : (
            <Link
              href={kind === "ready" ? `/styles?model=${modelId}` : `/models/${modelId}`}
              onClick={onSeen}
              className={`${BUTTON} underline`}
            >
              {t(`${kind}.action`)}
            </Link>
          )}
          <button type="button" onClick={onSeen} className={BUTTON}>
            {t("seen")}
          </button>
        </span>
      </div>
    </div>
  );
}

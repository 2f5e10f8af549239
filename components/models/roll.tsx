import { useFormatter, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { Frame } from "@/components/ui/frame";
import { Strip } from "@/components/ui/strip";
import { TextLink } from "@/components/ui/text-link";
import { pictureUrl } from "@/lib/domain/picture";
import type { ModelView } from "@/lib/domain/user-model";

/** Frames shown of a roll; on phones the first half of them. */
const ACROSS = 6;

/** One model as the strip of film it was made from, how it stands, and the one way on. */
export function Roll({ model: { id, number, status, learned, failure, photoIds, createdAt } }: { model: ModelView }) {
  const t = useTranslations("models.list");
  const format = useFormatter();
  const stands = status === "ready" ? (learned ? t("ready", { frames: learned.frames }) : t("readyPlain")) : t(status);
  const isReady = status === "ready";
  return (
    <li className="grid gap-x-16 gap-y-5 border-t border-rule py-6 md:grid-cols-[minmax(0,4fr)_minmax(0,8fr)]">
      <div className="grid grid-cols-[1fr_auto] content-start items-baseline gap-x-6 md:grid-cols-1 md:content-between">
        <div>
          <h2 className="text-d3">{t("roll", { number })}</h2>
          <p className="pt-2 text-note text-ink-3">
            {stands}
            <time dateTime={createdAt} className="block">
              {format.dateTime(new Date(createdAt), { dateStyle: "long" })}
            </time>
          </p>
        </div>
        <TextLink
          href={isReady ? `/styles?model=${id}` : `/models/${id}`}
          className="min-h-11 justify-self-start py-2.5"
          aria-label={`${t("roll", { number })}. ${t(LEADS[status])}`}
        >
          {t(LEADS[status])}
        </TextLink>
      </div>
      {photoIds.length > 0 && failure === null ? (
        <Strip frames={Math.min(ACROSS, photoIds.length)} className={classNames("max-md:-mx-gutter", HALF)} decorative>
          {photoIds.slice(0, ACROSS).map((photoId, i) => (
            <Frame key={photoId} number={i + 1} src={pictureUrl(`/api/photos/${photoId}/image`, 320)} />
          ))}
        </Strip>
      ) : null}
    </li>
  );
}

const LEADS = { ready: "styles", training: "watch", failed: "why" } as const;
const HALF = "max-sm:[&_li:nth-child(n+4)]:hidden max-sm:[&>ol]:![grid-template-columns:repeat(3,minmax(0,1fr))]";

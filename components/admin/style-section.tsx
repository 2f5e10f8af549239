"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { Button } from "@/components/ui/button";
import { Picture } from "@/components/ui/picture";
import { Switch } from "@/components/ui/switch";
import type { AdminStyleView } from "@/lib/domain/style";
import { useWords } from "@/lib/i18n/use-words";
import { styleAnchor } from "./style-index";
import { StyleFacts } from "./style-facts";

type Props = {
  style: AdminStyleView;
  at: number;
  count: number;
  onPublish: (published: boolean) => void;
  onMove: (step: 1 | -1) => void;
};

/** One style, large. Alt with an arrow key moves it, as the two buttons do. */
export function StyleSection({ style, at, count, onPublish, onMove }: Props) {
  const t = useTranslations("admin");
  const name = useWords()(style.name);
  const pressed = useRef<HTMLElement | null>(null);

  // A section that changes places takes the focus out of its button, so it is given back.
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current.focus();
    pressed.current.scrollIntoView({ block: "center" });
    pressed.current = null;
  }, [at]);

  const move = (step: 1 | -1, from: HTMLElement) => {
    const possible = step === -1 ? at > 0 : at < count - 1;
    if (!possible) return;
    pressed.current = from;
    onMove(step);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    if (event.target instanceof HTMLElement) move(event.key === "ArrowUp" ? -1 : 1, event.target);
  };

  return (
    <li id={styleAnchor(style.id)} onKeyDown={onKeyDown} className="border-t border-ink py-6 md:py-8">
      <div className="grid gap-6 sm:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] md:gap-10">
        <figure>
          <div className="aspect-3/4 bg-paper-sunk">
            <Picture
              src={style.templateUrl}
              alt={`${name}, ${t("template")}`}
              width={768}
              height={1024}
              loading={at < 2 ? "eager" : "lazy"}
              className="size-full object-cover"
            />
          </div>
          <figcaption className="pt-2 text-note text-ink-3">{t("template")}</figcaption>
        </figure>
        <div className="grid content-between gap-8">
          <div>
            <p className="text-note text-ink-3">{t("position", { position: at + 1, count })}</p>
            <h2 className="pt-1 text-d3">{name}</h2>
            <StyleFacts style={style} />
            <div className="flex flex-wrap items-center gap-x-6 gap-y-4 pt-6">
              <Switch
                label={t("visibility", { name })}
                value={style.published ? "published" : "hidden"}
                onChange={(value) => {
                  if ((value === "published") !== style.published) onPublish(value === "published");
                }}
                options={(["published", "hidden"] as const).map((value) => ({ value, label: t(value) }))}
              />
              <span className="flex gap-2" role="group" aria-label={t("move")}>
                {([-1, 1] as const).map((step) => (
                  <Button
                    key={step}
                    kind="quiet"
                    size="small"
                    className="min-h-11 aria-disabled:text-ink-3 md:min-h-9.5"
                    aria-label={t(step === -1 ? "up" : "down", { name })}
                    aria-disabled={step === -1 ? at === 0 : at === count - 1}
                    onClick={(event) => move(step, event.currentTarget)}
                  >
                    {t(step === -1 ? "upShort" : "downShort")}
                  </Button>
                ))}
              </span>
            </div>
          </div>
          <ul className="grid grid-cols-3 gap-3">
            {style.templates.map(({ variant, url }) => (
              <li key={variant}>
                <Picture
                  src={url}
                  alt=""
                  width={484}
                  height={646}
                  loading={at < 2 ? "eager" : "lazy"}
                  className="aspect-3/4 w-full bg-paper-sunk object-cover"
                />
                <p className="pt-2 text-note text-ink-3">{t(`variant.${variant}`)}</p>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </li>
  );
}

import { useTranslations } from "next-intl";

const DRAWINGS = {
  turned:
    "M34 19A11 14 0 1 1 12 19A11 14 0 1 1 34 19M15 14C13 18 12 21 13 23L16 24M4 50C5 40 12 36 18 35M40 50C39 41 34 37 28 34",
  further: "M28 10A6 7.5 0 1 1 16 10A6 7.5 0 1 1 28 10M22 9v4M8 50V30C8 22 15 20 22 20s14 2 14 10v20M13 50V33M31 50V33",
  level:
    "M33.5 19A11.5 14 0 1 1 10.5 19A11.5 14 0 1 1 33.5 19M22 16v6l-2 1M18 27.5h8M4 50C5 40 12 36 18 34M40 50C39 40 32 36 26 34",
} as const;

/** Three line drawings of photos that make a good set. */
export function Advice() {
  const t = useTranslations("photos.advice");
  return (
    <section>
      <h2 className="pb-3 text-d4">{t("title")}</h2>
      <ul className="border-b border-rule">
        {(["turned", "further", "level"] as const).map((key) => (
          <li key={key} className="grid grid-cols-[44px_1fr] items-center gap-4 border-t border-rule py-3">
            <svg
              viewBox="0 0 44 52"
              aria-hidden="true"
              className="h-13 w-11 fill-none stroke-ink stroke-[1.4] [stroke-linejoin:round]"
            >
              <path d={DRAWINGS[key]} />
            </svg>
            <div className="text-ui">
              {t(`${key}.title`)}
              <p className="text-note text-ink-3">{t(`${key}.text`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

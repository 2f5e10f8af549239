import { useTranslations } from "next-intl";
import type { ProviderName } from "@/lib/domain/provider-name";
import { ROOM_OBJECTS } from "./objects";

const STEPS = [
  { name: "bring", room: "sheet" },
  { name: "develop", room: "darkroom" },
  { name: "choose", room: "prints" },
] as const;

/** Bring, develop, choose: each told by the object it happens on. */
export function Steps({ provider }: { provider: ProviderName }) {
  const t = useTranslations("site.landing");
  return (
    <section className="mx-auto max-w-page px-gutter py-20 md:py-32">
      <h2 className="pb-12 text-d2">{t("stepsTitle")}</h2>
      <ol className="grid gap-16 sm:grid-cols-3 sm:gap-6 lg:gap-12">
        {STEPS.map(({ name, room }, index) => {
          const Shown = ROOM_OBJECTS[room];
          return (
            <li key={name} className="grid content-start gap-5">
              <div aria-hidden="true" className="grid items-end overflow-hidden sm:h-44 lg:h-59">
                <Shown />
              </div>
              <h3 className="text-d4">
                <span className="text-ink-3">{index + 1}</span>&ensp;{t(`steps.${name}.title`)}
              </h3>
              <p className="text-ink-2">{name === "bring" ? t("steps.bring.body") : t(`steps.${name}.${provider}`)}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

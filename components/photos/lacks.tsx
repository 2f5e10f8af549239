import { useTranslations } from "next-intl";
import type { Lack } from "@/lib/domain/lack";
import { useWords } from "@/lib/i18n/use-words";
import { Drawing } from "./drawing";
import { POSES } from "./drawings";

/** More than these at once are not read. */
const MOST = 3;

/** What would make the set better, drawn and said; nothing once it has something of each. */
export function Lacks({ lacks }: { lacks: readonly Lack[] }) {
  const t = useTranslations("photos.lacks");
  const words = useWords();
  if (lacks.length === 0) return null;
  return (
    <section>
      <h2 className="pb-3 text-d4">{t("title")}</h2>
      <ul className="border-b border-rule">
        {lacks.slice(0, MOST).map((lack) => (
          <li
            key={lack.code}
            className="grid grid-cols-[44px_1fr] items-center gap-4 border-t border-rule py-3 text-ui"
          >
            <Drawing path={POSES[lack.code]} className="h-13 w-11" />
            {words(lack.words)}
          </li>
        ))}
      </ul>
    </section>
  );
}

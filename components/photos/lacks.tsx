import { useTranslations } from "next-intl";
import type { Lack } from "@/lib/domain/lack";
import { useWords } from "@/lib/i18n/use-words";

/** More than these at once are not read. */
const MOST = 3;

/** What would make the set better, in a few sentences; nothing once it has something of each. */
export function Lacks({ lacks }: { lacks: readonly Lack[] }) {
  const t = useTranslations("photos.lacks");
  const words = useWords();
  if (lacks.length === 0) return null;
  return (
    <section>
      <h2 className="pb-3 text-d4">{t("title")}</h2>
      <ul className="border-b border-rule">
        {lacks.slice(0, MOST).map((lack) => (
          <li key={lack.code} className="border-t border-rule py-3 text-ui">
            {words(lack.words)}
          </li>
        ))}
      </ul>
    </section>
  );
}

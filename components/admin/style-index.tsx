import { useTranslations } from "next-intl";
import { Picture } from "@/components/ui/picture";
import type { AdminStyleView } from "@/lib/domain/style";

export const styleAnchor = (id: string) => `style-${id}`;

/** All styles in their order, to find one in a long page; where there is room beside it. */
export function StyleIndex({ styles }: { styles: readonly AdminStyleView[] }) {
  const t = useTranslations("admin");
  return (
    <nav
      aria-label={t("index")}
      className="sticky top-6 max-h-[calc(100dvh-48px)] self-start overflow-y-auto max-lg:hidden"
    >
      <ul className="border-b border-rule">
        {styles.map(({ id, name, templateUrl, published }) => (
          <li key={id} className="border-t border-rule">
            <a
              href={`#${styleAnchor(id)}`}
              className="grid grid-cols-[36px_1fr_auto] items-center gap-3 py-2 text-ui leading-tight -outline-offset-2"
            >
              <Picture
                src={templateUrl}
                alt=""
                width={36}
                height={48}
                loading="lazy"
                className="h-12 w-9 object-cover"
              />
              <span className={published ? undefined : "text-ink-3"}>
                {name.en}
                <span lang="zh-CN" className="block text-note text-ink-3">
                  {name.zh}
                </span>
              </span>
              {published ? null : <span className="text-note text-ink-3">{t("hidden")}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

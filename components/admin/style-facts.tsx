import { useTranslations } from "next-intl";
import type { AdminStyleView } from "@/lib/domain/style";

/** What a style is called in both languages, what it is, and for whom. */
export function StyleFacts({ style: { name, note, sex } }: { style: AdminStyleView }) {
  const t = useTranslations("admin");
  const facts = [
    { label: t("nameEn"), words: name.en, more: note.en, lang: "en" },
    { label: t("nameZh"), words: name.zh, more: note.zh, lang: "zh-CN" },
    { label: t("forWhom"), words: t(`sex.${sex}`) },
  ];
  return (
    <dl className="mt-5 border-b border-rule">
      {facts.map(({ label, words, more, lang }) => (
        <div key={label} className="flex items-baseline gap-4 border-t border-rule py-3">
          <dt className="w-28 flex-none text-note text-ink-3">{label}</dt>
          <dd lang={lang} className="text-ui">
            {words}
            {more ? <span className="block text-note text-ink-3">{more}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

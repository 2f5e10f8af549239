import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHead } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";
import type { ApiKeyView } from "@/lib/domain/api-key";
import { KeyRing } from "./key-ring";
import { LanguageChoice, ThemeChoice } from "./room-switches";

type Props = { name: string; email: string; role: "sitter" | "admin"; keys: ApiKeyView[]; wayOut: ReactNode };

/** Who is signed in, how the room is lit, which language is spoken, and the way out. */
export function AccountPanel({ name, email, role, keys, wayOut }: Props) {
  const t = useTranslations("accounts.panel");
  const ofKeys = useTranslations("accounts.keys");
  return (
    <main id="content" className="mx-auto max-w-page px-gutter">
      <PageHead
        title={name}
        note={email}
        actions={
          role === "admin" ? (
            <>
              <TextLink href="/admin/styles">{t("styles")}</TextLink>
              <TextLink href="/admin/provider">{t("provider")}</TextLink>
            </>
          ) : null
        }
      />
      <Section title={t("room")}>
        <Choice label={t("light")}>
          <ThemeChoice />
        </Choice>
        <Choice label={t("language")}>
          <LanguageChoice />
        </Choice>
      </Section>
      <Section title={ofKeys("keys")}>
        <KeyRing keys={keys} />
      </Section>
      <Section title={t("leaving")}>
        <p className="max-w-measure text-ink-2">{t("leavingBody")}</p>
        <div>{wayOut}</div>
      </Section>
    </main>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-5 border-t border-ink pt-6 pb-12 md:grid-cols-[4fr_8fr] md:gap-12 md:pb-16">
      <h2 className="text-d3">{title}</h2>
      <div className="grid content-start gap-5">{children}</div>
    </section>
  );
}

function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <span aria-hidden="true" className="w-20 text-note text-ink-3">
        {label}
      </span>
      {children}
    </div>
  );
}

import { useTranslations } from "next-intl";
import type { NewApiKeyView } from "@/lib/domain/api-key";

/** A key on the one occasion that it is shown. */
export function NewKey({ made }: { made: NewApiKeyView }) {
  const t = useTranslations("accounts.keys");
  return (
    <div role="status" className="grid max-w-measure gap-2 border-l-2 border-ink pl-4">
      <p>{t("keyOnce")}</p>
      <code className="break-all select-all">{made.key}</code>
      <p className="text-note text-ink-2">{t("secretOnce")}</p>
      <code className="text-note break-all select-all">{made.callbackSecret}</code>
    </div>
  );
}

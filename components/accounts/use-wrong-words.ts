import { useTranslations } from "next-intl";
import type { FieldError } from "react-hook-form";

/** Says what is wrong with a field. The schema's messages are keys; what the server says is words already. */
export function useWrongWords() {
  const t = useTranslations("accounts.wrong");
  return (error: FieldError | undefined) => {
    const message = error?.message;
    if (!message) return undefined;
    return t.has(message) ? t(message) : message;
  };
}

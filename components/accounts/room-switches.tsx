"use client";

import { useLocale, useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { chooseLanguage, LANGUAGES } from "@/components/ui/language";
import { Switch } from "@/components/ui/switch";
import { chooseTheme, onThemeChosen, readTheme } from "@/components/ui/theme";

/** Light by hand or by the system. */
export function ThemeChoice() {
  const t = useTranslations("accounts.panel");
  // The server cannot know what this browser keeps, so nothing is pressed until it says.
  const theme = useSyncExternalStore(
    onThemeChosen,
    () => readTheme() ?? "system",
    () => null,
  );
  return (
    <Switch
      label={t("light")}
      value={theme}
      onChange={(value) => chooseTheme(value === "system" ? null : value)}
      options={[
        { value: "daylight", label: t("daylight") },
        { value: "darkroom", label: t("darkroom") },
        { value: "system", label: t("system") },
      ]}
    />
  );
}

export function LanguageChoice() {
  const t = useTranslations("accounts.panel");
  const locale = useLocale();
  const current = LANGUAGES.find(({ value }) => value === locale)?.value ?? "en";
  return <Switch label={t("language")} value={current} onChange={chooseLanguage} options={LANGUAGES} />;
}

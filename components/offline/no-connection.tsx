"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { Frame } from "@/components/ui/frame";
import { Notice } from "@/components/ui/page-head";
import { Strip } from "@/components/ui/strip";

/** A connection that only flickers is none; asked for at once, this page would also call off the one that somebody is going to. */
const STEADY_MS = 500;
const again = () => window.location.reload();

/** What is seen in place of any page while the studio cannot be reached; it asks again as soon as there is a connection. */
export function NoConnection() {
  const t = useTranslations("common.offline");
  useEffect(() => {
    let wait: ReturnType<typeof setTimeout> | undefined;
    const rest = () => clearTimeout(wait);
    const soon = () => {
      rest();
      wait = setTimeout(again, STEADY_MS);
    };
    window.addEventListener("online", soon);
    window.addEventListener("offline", rest);
    return () => {
      rest();
      window.removeEventListener("online", soon);
      window.removeEventListener("offline", rest);
    };
  }, []);
  return (
    <main id="content" className="mx-auto max-w-page px-gutter">
      <Notice
        level="h1"
        picture={
          <Strip decorative className="w-80 max-w-full">
            {[1, 2, 3].map((number) => (
              <Frame key={number} number={number} state="blank" />
            ))}
          </Strip>
        }
        title={t("title")}
        actions={<Button onClick={again}>{t("retry")}</Button>}
      >
        {t("body")}
      </Notice>
    </main>
  );
}

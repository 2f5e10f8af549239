"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { leaveWithoutAsking } from "@/components/ui/leaving";
import { keepDoor } from "@/components/ui/signed-out";
import { hearSignIns, lookWhoIsIn } from "./hear-sign-ins";
import { SignInForm } from "./sign-in-form";
import { useOwnPagesOnly } from "./use-own-pages-only";

/**
 * A session that ends while a page is open is begun again right there, so that nothing on the page is lost. `owner` is
 * the account that the page was made for.
 */
export function SessionKeeper({ owner }: { owner: string }) {
  const t = useTranslations("accounts.again");
  const [ask, setAsk] = useState<{ answer: (isBack: boolean) => void } | null>(null);
  useOwnPagesOnly(owner);
  useEffect(() => keepDoor(() => new Promise((resolve) => setAsk({ answer: resolve }))), []);

  const settle = (isBack: boolean) => {
    ask?.answer(isBack);
    setAsk(null);
  };
  // Heard without a question open, too: her session can end before her page meets it, and another's begin.
  const answers = {
    owner,
    onHers: () => settle(true),
    onOthers: () => leaveWithoutAsking("anew"),
  };
  useEffect(() => hearSignIns(answers));

  return (
    <Dialog open={ask !== null} onOpenChange={() => undefined} title={t("title")} actions={null} covered>
      <p>{t("body")}</p>
      <SignInForm
        onIn={() => void lookWhoIsIn(answers)}
        other={
          <Button kind="quiet" onClick={() => settle(false)}>
            {t("leave")}
          </Button>
        }
      />
    </Dialog>
  );
}

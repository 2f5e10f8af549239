"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { onSignedInElsewhere } from "@/components/ui/session-channel";
import { keepDoor } from "@/components/ui/signed-out";
import { SignInForm } from "./sign-in-form";
import { useOwnPagesOnly } from "./use-own-pages-only";
import { whoIsIn } from "./who-is-in";

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
  // Somebody else's page is not hers to go on with.
  const goOn = async () => ((await whoIsIn()) === owner ? settle(true) : window.location.reload());
  useEffect(() => (ask ? onSignedInElsewhere(() => void goOn()) : undefined));

  return (
    <Dialog open={ask !== null} onOpenChange={() => undefined} title={t("title")} actions={null} covered>
      <p>{t("body")}</p>
      <SignInForm
        onIn={() => void goOn()}
        other={
          <Button kind="quiet" onClick={() => settle(false)}>
            {t("leave")}
          </Button>
        }
      />
    </Dialog>
  );
}

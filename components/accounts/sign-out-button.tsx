"use client";

import { signOut } from "next-auth/react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { leaveWithoutAsking } from "@/components/ui/leaving";
import { tellSignedOut } from "@/components/ui/session-channel";

type Props = {
  label: string;
  /** How many photos have not arrived. */
  countUnsent: () => Promise<number>;
  /** Clears what the browser keeps of whoever leaves. */
  leaveNothing: () => Promise<void>;
};

/** Signs out and leaves nothing in the browser; where photos have not arrived, it asks before they are dropped. */
export function SignOutButton({ label, countUnsent, leaveNothing }: Props) {
  const t = useTranslations("accounts.unsent");
  const [leaving, setLeaving] = useState(false);
  const [unsent, setUnsent] = useState(0);

  const leave = () => {
    setUnsent(0);
    setLeaving(true);
    goOut(leaveNothing).catch(() => setLeaving(false));
  };
  const askFirst = async () => {
    const count = await countUnsent();
    if (count > 0) setUnsent(count);
    else leave();
  };

  return (
    <>
      <Button kind="quiet" disabled={leaving} onClick={() => void askFirst()}>
        {label}
      </Button>
      <Dialog
        open={unsent > 0}
        onOpenChange={(open) => (open ? undefined : setUnsent(0))}
        title={t("title", { count: unsent })}
        actions={
          <>
            <Button kind="danger" onClick={leave}>
              {t("drop", { count: unsent })}
            </Button>
            <Button kind="quiet" onClick={() => setUnsent(0)}>
              {t("stay")}
            </Button>
          </>
        }
      >
        <p>{t("body")}</p>
      </Dialog>
    </>
  );
}

/** Nothing is dropped before she is out: who cannot leave keeps her photos. */
async function goOut(leaveNothing: Props["leaveNothing"]): Promise<void> {
  await signOut({ redirect: false });
  await leaveNothing();
  tellSignedOut();
  leaveWithoutAsking("/");
}

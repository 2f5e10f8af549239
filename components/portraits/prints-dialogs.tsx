"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useToast } from "@/components/ui/toast";
import type { PortraitView } from "@/lib/domain/portrait";
import type { OnFavourite } from "./favourite-button";
import { focusNear } from "./focus";
import type { Roll } from "./rolls";
import type { useOpenPrint } from "./use-open-print";

// Fetched when the page has come to rest: the wall does not wait for it, and it is there at the first tap.
const loadLightbox = () => import("./lightbox/print-lightbox");
const PrintLightbox = dynamic(() => loadLightbox().then((module) => module.PrintLightbox), { ssr: false });
const loadShares = () => import("./shares/share-dialog");
const ShareDialog = dynamic(() => loadShares().then((module) => module.ShareDialog), { ssr: false });
const LiveLinks = dynamic(() => import("./shares/live-links").then((module) => module.LiveLinks), { ssr: false });

/** The links that live, or some prints to be shared. */
export type PrintsDialog = "links" | PortraitView[];

type Props = {
  /** Everything that hangs. */
  all: readonly PortraitView[];
  /** What of it is shown. */
  shown: readonly PortraitView[];
  rolls: readonly Roll[];
  print: ReturnType<typeof useOpenPrint>;
  dialog: PrintsDialog | null;
  onDialogClose: () => void;
  onFavourite: OnFavourite;
  onDelete: (portrait: PortraitView) => void;
  onOrdered: () => void;
};

/** What lies over the wall: a print, large, and what is asked and listed about links. */
export function PrintsDialogs({ all, shown, rolls, print, dialog, onDialogClose, ...deeds }: Props) {
  const t = useTranslations("portraits");
  const say = useToast();
  const { openId } = print;
  useEffect(() => {
    void loadLightbox();
    void loadShares();
  }, []);
  const isAmong = (portraits: readonly PortraitView[]) => portraits.some(({ id }) => id === openId);
  // A link to a print that is filtered away opens it among all of them.
  const large = isAmong(shown) ? shown : all;
  return (
    <>
      {openId !== null && isAmong(large) ? (
        <PrintLightbox
          portraits={large}
          openId={openId}
          rolls={rolls}
          onShow={print.show}
          onClose={print.close}
          returnFocus={(id) => focusNear(large, id)}
          onFavourite={deeds.onFavourite}
          onDelete={(portrait) => {
            print.close();
            deeds.onDelete(portrait);
          }}
          onOrdered={() => {
            print.close();
            deeds.onOrdered();
            say({ words: t("lightbox.ordered") });
          }}
        />
      ) : null}
      {dialog === "links" ? <LiveLinks portraits={all} onClose={onDialogClose} /> : null}
      {dialog && dialog !== "links" ? <ShareDialog portraits={dialog} onClose={onDialogClose} /> : null}
    </>
  );
}

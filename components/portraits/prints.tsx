"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { isSignedOut } from "@/components/ui/signed-out";
import { useToast } from "@/components/ui/toast";
import type { PortraitView, PrintsView } from "@/lib/domain/portrait";
import { useWords } from "@/lib/i18n/use-words";
import { ChoiceBar } from "./choice-bar";
import { EmptyWall } from "./empty-wall";
import { layWall } from "./lay-wall";
import { focusChoose, focusNear } from "./focus";
import { PrintWall } from "./print-wall";
import { PrintsHead } from "./prints-head";
import { modelOf, type Roll } from "./rolls";
import { TaskNotices } from "./task-notices";
import { useAddress } from "./use-address";
import { useChoice } from "./use-choice";
import { useFavourite } from "./use-favourite";
import { useHanging } from "./use-hanging";
import { useOpenPrint } from "./use-open-print";
import { usePrints, useStyleNames } from "./use-prints";
import { useTakeDown } from "./use-take-down";
import { useTimeZone } from "./use-time-zone";
import { useZip } from "./zip/use-zip";
import { WallFilters } from "./wall-filters";
import { placesOf, readWallView, writeWallView } from "./wall-view";
import { ZipBar } from "./zip/zip-bar";

// Fetched when the page has come to rest: the wall does not wait for it, and it is there at the first tap.
const loadLightbox = () => import("./lightbox/print-lightbox");
const PrintLightbox = dynamic(() => loadLightbox().then((module) => module.PrintLightbox), { ssr: false });
const loadShares = () => import("./shares/share-dialog");
const ShareDialog = dynamic(() => loadShares().then((module) => module.ShareDialog), { ssr: false });
const LiveLinks = dynamic(() => import("./shares/live-links").then((module) => module.LiveLinks), { ssr: false });

type Props = {
  initial: PrintsView;
  rolls: readonly Roll[];
  /** Only the prints of this order. */
  taskId?: string;
};

/** The wall of prints: fills while they dry; each opens large, several can be chosen. */
export function Prints({ initial, rolls, taskId }: Props) {
  const t = useTranslations("portraits");
  const words = useWords();
  const say = useToast();
  const router = useRouter();
  const timeZone = useTimeZone();
  const { params, replace } = useAddress();
  const view = readWallView(params);
  const { data: prints, isError, refetch } = usePrints(initial, taskId);
  const names = useStyleNames(prints);
  const nameOf = (styleId: string | null) => {
    const name = names.get(styleId ?? "");
    return name ? words(name) : t("someStyle");
  };
  const hanging = useHanging(initial, prints);
  const { gone, takeDown } = useTakeDown(refetch);
  const favourite = useFavourite(taskId);
  const print = useOpenPrint();
  const zip = useZip();
  const [dialog, setDialog] = useState<"links" | PortraitView[] | null>(null);

  const all = layWall(prints, { ...hanging, gone }, view.order);
  const places = placesOf(all, view, { modelId: modelOf(view, rolls), timeZone });
  const portraitsOf = (some: typeof all) => some.flatMap(({ portrait }) => portrait ?? []);
  const shown = portraitsOf(places);
  // A link to a print that is filtered away opens it among all of them.
  const large = shown.some(({ id }) => id === print.openId) ? shown : portraitsOf(all);
  const choice = useChoice(shown.map(({ id }) => id));
  const chosen = shown.filter(({ id }) => choice.chosen?.has(id));
  useEffect(() => {
    void loadLightbox();
    void loadShares();
  }, []);

  // What was ordered here is an order of its own, and hangs on the whole wall.
  const ordered = () => (taskId === undefined ? void refetch() : router.push("/portraits"));
  const markAll = async (favourites: boolean) => {
    const ids = chosen.filter((one) => one.favourite !== favourites).map(({ id }) => id);
    const { lost, error } = await favourite.mark({ ids, favourite: favourites });
    if (lost.length > 0 && !isSignedOut(error)) say({ words: t("favourite.failed", { count: lost.length }) });
  };
  const endChoice = () => {
    choice.end();
    focusChoose();
  };
  const allFavourites = chosen.every((one) => one.favourite);

  return (
    <main id="content" className={choice.chosen || zip.progress ? "pb-32" : "pb-4"}>
      <div className="mx-auto max-w-page px-gutter">
        <PrintsHead
          places={all}
          order={view.order}
          dried={prints.portraits.filter(({ id }) => !hanging.first.has(id)).length}
          isOffline={isError}
          onRetry={() => void refetch()}
          canChoose={shown.length > 0}
          isFiltered={shown.length < portraitsOf(all).length}
          choosing={choice.chosen !== null}
          onChoose={() => (choice.chosen ? choice.end() : choice.begin())}
          onDownload={() => void zip.start(shown.map(({ id }) => id))}
          onLinks={() => setDialog("links")}
        />
        <TaskNotices tasks={prints.tasks} nameOf={nameOf} onOrdered={ordered} />
        {all.length === 0 ? <EmptyWall /> : null}
      </div>
      {all.length === 0 ? null : (
        <WallFilters
          places={all}
          rolls={rolls}
          view={view}
          onView={(next) => replace(writeWallView(next))}
          nameOf={nameOf}
          timeZone={timeZone}
        />
      )}
      <div className="mx-auto max-w-page px-gutter">
        {all.length > 0 && places.length === 0 ? <p className="py-10 text-ink-2">{t("nothing")}</p> : null}
        <PrintWall
          places={places}
          nameOf={nameOf}
          isFresh={(id) => !hanging.first.has(id)}
          chosen={choice.drawn}
          onPress={(id, event) => (choice.chosen ? choice.touch(id, event) : print.open(id))}
          onFavourite={favourite.toggle}
        />
      </div>
      {zip.progress ? (
        <ZipBar
          progress={zip.progress}
          onCancel={() => {
            zip.cancel();
            focusChoose();
          }}
        />
      ) : choice.chosen ? (
        <ChoiceBar
          count={chosen.length}
          of={shown.length}
          favourites={allFavourites}
          onAll={choice.all}
          onNone={choice.none}
          onDone={endChoice}
          onDownload={() => void zip.start(chosen.map(({ id }) => id))}
          onShare={() => setDialog(chosen)}
          onFavourite={() => void markAll(!allFavourites)}
          onDelete={() => {
            endChoice();
            void takeDown(chosen);
          }}
        />
      ) : null}
      {print.openId !== null && large.some(({ id }) => id === print.openId) ? (
        <PrintLightbox
          portraits={large}
          openId={print.openId}
          rolls={rolls}
          onShow={print.show}
          onClose={print.close}
          returnFocus={(id) => focusNear(large, id)}
          onFavourite={favourite.toggle}
          onDelete={(portrait) => {
            print.close();
            void takeDown([portrait]);
          }}
          onOrdered={() => {
            print.close();
            ordered();
            say({ words: t("lightbox.ordered") });
          }}
        />
      ) : null}
      {dialog === "links" ? <LiveLinks portraits={prints.portraits} onClose={() => setDialog(null)} /> : null}
      {dialog && dialog !== "links" ? <ShareDialog portraits={dialog} onClose={() => setDialog(null)} /> : null}
    </main>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { PrintsView } from "@/lib/domain/portrait";
import { useWords } from "@/lib/i18n/use-words";
import { DeletedLine } from "./deleted-line";
import { EmptyWall } from "./empty-wall";
import { focusChoose } from "./focus";
import { layWall } from "./lay-wall";
import { PrintWall } from "./print-wall";
import { PrintsBar } from "./prints-bar";
import { type PrintsDialog, PrintsDialogs } from "./prints-dialogs";
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
import { WallFilters } from "./wall-filters";
import { placesOf, readWallView, writeWallView } from "./wall-view";
import { useZip } from "./zip/use-zip";

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
  const { gone, takeDown, restore } = useTakeDown(taskId, refetch);
  const favourite = useFavourite(taskId);
  const print = useOpenPrint();
  const zip = useZip();
  const [dialog, setDialog] = useState<PrintsDialog | null>(null);

  const all = layWall(prints, { ...hanging, gone }, view.order);
  const places = placesOf(all, view, { modelId: modelOf(view, rolls), timeZone });
  const portraitsOf = (some: typeof all) => some.flatMap(({ portrait }) => portrait ?? []);
  const shown = portraitsOf(places);
  const choice = useChoice(shown.map(({ id }) => id));
  // What was ordered here is an order of its own, and hangs on the whole wall.
  const ordered = () => (taskId === undefined ? void refetch() : router.push("/portraits"));

  return (
    <main id="content" className={choice.chosen || zip.progress ? "pb-32" : "pb-4"}>
      <div className="mx-auto max-w-page px-gutter">
        <PrintsHead
          places={all}
          order={view.order}
          dried={prints.portraits.filter(({ id }) => !hanging.first.has(id)).length}
          isOffline={isError}
          onRetry={() => void refetch()}
          shown={shown.length}
          isWorkInFront={hanging.working.size > 0}
          onHangAnew={hanging.hangAnew}
          choosing={choice.chosen !== null}
          onChoose={() => (choice.chosen ? choice.end() : choice.begin())}
          onDownload={() => void zip.start(shown.map(({ id }) => id))}
          onLinks={() => setDialog("links")}
        />
        <DeletedLine count={prints.deleted.length} onRestore={() => void restore(prints.deleted).then(focusChoose)} />
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
      <PrintsBar
        shown={shown}
        choice={choice}
        zip={zip}
        onMark={favourite.mark}
        onShare={setDialog}
        onDelete={(chosen) => void takeDown(chosen)}
      />
      <PrintsDialogs
        all={portraitsOf(all)}
        shown={shown}
        rolls={rolls}
        print={print}
        dialog={dialog}
        onDialogClose={() => setDialog(null)}
        onFavourite={favourite.toggle}
        onDelete={(portrait) => void takeDown([portrait])}
        onOrdered={ordered}
      />
    </main>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { isSignedOut } from "@/components/ui/signed-out";
import { useToast } from "@/components/ui/toast";
import type { PortraitView } from "@/lib/domain/portrait";
import { ChoiceBar } from "./choice-bar";
import { focusChoose } from "./focus";
import type { useChoice } from "./use-choice";
import type { useFavourite } from "./use-favourite";
import type { useZip } from "./zip/use-zip";
import { ZipBar } from "./zip/zip-bar";

type Props = {
  shown: readonly PortraitView[];
  choice: ReturnType<typeof useChoice>;
  zip: ReturnType<typeof useZip>;
  onMark: ReturnType<typeof useFavourite>["mark"];
  onShare: (chosen: PortraitView[]) => void;
  onDelete: (chosen: PortraitView[]) => void;
};

/** The bar below the wall: a download that is under way, or what can be done with the prints that are chosen. */
export function PrintsBar({ shown, choice, zip, onMark, onShare, onDelete }: Props) {
  const t = useTranslations("portraits");
  const say = useToast();
  const chosen = shown.filter(({ id }) => choice.chosen?.has(id));
  const allFavourites = chosen.every((one) => one.favourite);
  const markAll = async (favourite: boolean) => {
    const ids = chosen.filter((one) => one.favourite !== favourite).map(({ id }) => id);
    const { lost, error } = await onMark({ ids, favourite });
    if (lost.length > 0 && !isSignedOut(error)) say({ words: t("favourite.failed", { count: lost.length }) });
  };
  const endChoice = () => {
    choice.end();
    focusChoose();
  };
  if (zip.progress)
    return (
      <ZipBar
        progress={zip.progress}
        onCancel={() => {
          zip.cancel();
          focusChoose();
        }}
      />
    );
  if (!choice.chosen) return null;
  return (
    <ChoiceBar
      count={chosen.length}
      of={shown.length}
      favourites={allFavourites}
      onAll={choice.all}
      onNone={choice.none}
      onDone={endChoice}
      onDownload={() => void zip.start(chosen.map(({ id }) => id))}
      onShare={() => onShare(chosen)}
      onFavourite={() => void markAll(!allFavourites)}
      onDelete={() => {
        endChoice();
        onDelete(chosen);
      }}
    />
  );
}

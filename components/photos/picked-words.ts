import type { useTranslations } from "next-intl";
import { MAX_ON_SHEET, MAX_PHOTOS, MAX_UPLOAD_BYTES } from "@/lib/domain/photo";
import type { pickFiles } from "./pick-files";

const MB = 1024 * 1024;
const LIMIT = MAX_UPLOAD_BYTES / MB;

type T = ReturnType<typeof useTranslations<"photos.notice">>;

/** What was left, one sentence a reason however many files it met. */
export function wordsForLeft(picked: ReturnType<typeof pickFiles>, t: T): string[] {
  const { taken, tooLarge, notPictures, twice, overflow } = picked;
  const [large] = tooLarge;
  const [other] = notPictures;
  const [beyond] = overflow;
  const nothing = Object.values(picked).every((files) => files.length === 0);
  return [
    nothing ? t("nothing") : null,
    large && tooLarge.length === 1
      ? t("tooLarge", { name: large.name, size: Math.ceil((large.size / MB) * 10) / 10, limit: LIMIT })
      : null,
    large && tooLarge.length > 1 ? t("tooLargeMany", { count: tooLarge.length, name: large.name, limit: LIMIT }) : null,
    other && notPictures.length === 1 ? t("notPicture", { name: other.name }) : null,
    other && notPictures.length > 1 ? t("notPictures", { count: notPictures.length, name: other.name }) : null,
    twice.length > 0 ? t("twice", { count: twice.length }) : null,
    beyond ? t("overflow", { count: overflow.length, maximum: MAX_PHOTOS, frames: MAX_ON_SHEET }) : null,
    beyond && taken.length > 0 ? t("overflowFrom", { taken: taken.length, name: beyond.name }) : null,
  ].filter((sentence) => sentence !== null);
}

import { useTranslations } from "next-intl";
import { LoadingWall } from "@/components/portraits/loading-wall";

/** Seen at once on the way to the wall. */
export default function Loading() {
  return <LoadingWall title={useTranslations("portraits")("title")} />;
}

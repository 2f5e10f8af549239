import { useTranslations } from "next-intl";
import { Picture } from "@/components/ui/picture";
import type { Shot } from "./use-shots";

/** One shot in the viewfinder's place, as it will be on the sheet: not mirrored. */
export function ShotReview({ shot }: { shot: Shot }) {
  const t = useTranslations("photos.camera");
  return (
    <div className="mx-auto aspect-[3/4] h-full max-w-full">
      <Picture
        src={shot.url}
        alt={t("review")}
        loading="eager"
        width={600}
        height={800}
        className="size-full object-cover"
      />
    </div>
  );
}

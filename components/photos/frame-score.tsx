import { useTranslations } from "next-intl";
import type { PhotoView } from "@/lib/domain/photo";
import { Ruler } from "./ruler";

const MARKS = ["sharpness", "light", "size", "pose", "framing", "openness"] as const;

/** What one photo is worth, and what that is made of. */
export function FrameScore({ photo: { score, marks } }: { photo: PhotoView }) {
  const t = useTranslations("photos");
  if (!marks) return null;
  return (
    <div className="pt-3">
      <p className="text-note text-ink-2">{t("slip.score", { score })}</p>
      <dl className="grid gap-x-8 gap-y-1 pt-2 min-[400px]:grid-cols-2 lg:grid-cols-3">
        {MARKS.map((key) => (
          <Ruler key={key} compact label={t(`score.${key}`)} value={marks[key]} />
        ))}
      </dl>
    </div>
  );
}

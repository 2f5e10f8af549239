import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { TextButton } from "@/components/ui/text-link";
import { Drawing } from "./drawing";
import { POSES, type Pose } from "./drawings";

type Props = {
  pose: Pose;
  mirrored: boolean;
  /** The sheet takes no more. */
  full: boolean;
  /** Shots taken. */
  count: number;
  onSkip: () => void;
};

/** What the next shot should show, drawn as she will see herself. */
export function PoseAdvice({ pose, mirrored, full, count, onSkip }: Props) {
  const t = useTranslations("photos.camera");
  return (
    <div className="flex min-h-16 items-center gap-4">
      {full ? null : (
        <Drawing path={POSES[pose]} className={classNames("h-13 w-11 flex-none", mirrored && "-scale-x-100")} />
      )}
      <div aria-live="polite" className="min-w-0 flex-1">
        {count > 0 ? <p className="text-note text-ink-3">{t("taken", { count })}</p> : null}
        <p className="text-ui">{full ? t("full") : t(`pose.${pose}`)}</p>
      </div>
      {full ? null : (
        <TextButton size="note" className="min-h-11 flex-none" onClick={onSkip}>
          {t("skip")}
        </TextButton>
      )}
    </div>
  );
}

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/page-head";
import type { CameraTrouble } from "./use-camera";

type Props = { trouble: CameraTrouble; onPick: () => void; onAgain: () => void };

/** Why the camera does not open, and the way round: photos that are there, or the system's own camera. */
export function CameraTroubleWords({ trouble, onPick, onAgain }: Props) {
  const t = useTranslations("photos.camera");
  return (
    <div role="alert" className="mx-auto w-full max-w-measure">
      <Notice
        title={t(`${trouble}.title`)}
        actions={
          <>
            <Button onClick={onPick}>{t("pick")}</Button>
            <Button kind="quiet" onClick={onAgain}>
              {t("again")}
            </Button>
          </>
        }
      >
        {t(`${trouble}.text`)}
      </Notice>
    </div>
  );
}

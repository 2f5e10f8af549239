"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, type RefObject } from "react";
import { TextButton } from "@/components/ui/text-link";
import type { Lack } from "@/lib/domain/lack";
import { RollDeeds, ShotDeeds, Shutter, UseShots } from "./camera-deeds";
import { CameraTroubleWords } from "./camera-trouble";
import { poseFor } from "./camera-poses";
import { PoseAdvice } from "./pose-advice";
import { ShotReview } from "./shot-review";
import { ShotStrip } from "./shot-strip";
import { takeShot } from "./take-shot";
import { useCamera } from "./use-camera";
import { useShots } from "./use-shots";
import { Viewfinder } from "./viewfinder";

type Props = {
  room: number;
  lacks: readonly Lack[];
  onClose: () => void;
  onKeep: (files: File[]) => void;
  onPick: () => void;
  /** What Escape does: it follows from what was taken. */
  leaveRef: RefObject<() => void>;
};

/** One sitting with the camera: shots in a row, each to be looked at and discarded, and then all onto the sheet. */
export function CameraRoom({ room, lacks, onClose, onKeep, onPick, leaveRef }: Props) {
  const t = useTranslations("photos.camera");
  const { stream, trouble, several, mirrored, turn, again } = useCamera();
  const { shots, keep, discard } = useShots();
  const [taken, setTaken] = useState(0);
  const [skipped, setSkipped] = useState(0);
  const [reviewed, setReviewed] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const videoRef = useRef<HTMLVideoElement>(null);
  const shutter = useRef<HTMLButtonElement>(null);
  // What lacked when she sat down; the sheet is judged anew only when the shots are on it.
  const [missing] = useState(lacks);
  const shown = shots.find(({ id }) => id === reviewed);
  const full = shots.length >= room;
  const live = stream !== null;

  const shoot = async () => {
    if (!videoRef.current || full) return;
    const file = await takeShot(videoRef.current, taken + 1);
    if (!file) return;
    setTaken(taken + 1);
    keep(file);
  };
  const leave = () => {
    if (reviewed) setReviewed(null);
    else if (shots.length > 0 && !asked) setAsked(true);
    else onClose();
  };
  useEffect(() => {
    leaveRef.current = leave;
  });
  const working = live && !shown && !asked;
  useEffect(() => {
    if (working) shutter.current?.focus();
  }, [working]);
  const use = () => onKeep(shots.map(({ file }) => file));

  return (
    <div className="film mx-auto flex min-h-full max-w-page flex-col px-gutter pb-[calc(16px+env(safe-area-inset-bottom))]">
      <div className="flex min-h-14 items-center justify-between gap-4">
        <TextButton className="min-h-11" onClick={leave}>
          {t("close")}
        </TextButton>
        {several && working ? (
          <TextButton className="min-h-11" onClick={turn}>
            {t("turn")}
          </TextButton>
        ) : null}
      </div>
      {trouble && !asked ? (
        <CameraTroubleWords trouble={trouble} onPick={onPick} onAgain={again} />
      ) : (
        <div className="grid flex-1 grid-cols-[minmax(0,1fr)] content-start gap-3 md:grid-cols-[minmax(0,1fr)_320px] md:gap-12">
          <div className="h-[min(50dvh,calc((100vw-2*var(--gutter))*4/3))] min-h-60 md:h-[min(78dvh,60rem)]">
            {shown ? <ShotReview shot={shown} /> : <Viewfinder {...{ videoRef, stream, mirrored }} />}
          </div>
          <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-3 md:gap-6">
            {working ? (
              <PoseAdvice
                pose={poseFor(missing, taken + skipped)}
                mirrored={mirrored}
                full={full}
                count={shots.length}
                onSkip={() => setSkipped(skipped + 1)}
              />
            ) : null}
            {shown ? (
              <ShotDeeds
                onKeep={() => setReviewed(null)}
                onDiscard={() => {
                  discard(shown.id);
                  setReviewed(null);
                }}
              />
            ) : null}
            {asked ? (
              <RollDeeds count={shots.length} onKeep={use} onDiscard={onClose} onBack={() => setAsked(false)} />
            ) : (
              <ShotStrip shots={shots} reviewed={reviewed} onReview={setReviewed} />
            )}
            {shown || asked ? null : (
              <div className="grid grid-cols-[1fr_auto_1fr] items-center gap-3 md:flex md:gap-8">
                <Shutter ref={shutter} disabled={!live || full} onPress={() => void shoot()} />
                {shots.length > 0 ? <UseShots count={shots.length} onUse={use} /> : null}
              </div>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

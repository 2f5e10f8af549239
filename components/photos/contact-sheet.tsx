"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import { wordsOf } from "@/components/ui/api";
import { newId } from "@/components/ui/new-id";
import { PageHead } from "@/components/ui/page-head";
import { Sheet } from "@/components/ui/strip";
import { TextButton } from "@/components/ui/text-link";
import { useToast } from "@/components/ui/toast";
import type { ContactSheetView } from "@/lib/domain/photo";
import type { ModelRequest } from "@/lib/domain/user-model";
import { DevelopDialog } from "./develop-dialog";
import { EmptySheet } from "./empty-sheet";
import { FrameMemo, FrameSlip } from "./frame-slip";
import { countFrames, roomFor, usablePhotos, type SheetFrame } from "./frames";
import { focusFrame, PhotoFrame } from "./photo-frame";
import { Previews } from "./previews";
import { SheetNotices } from "./sheet-notices";
import { SheetRows } from "./sheet-rows";
import { SheetBar, SheetSide } from "./sheet-side";
import { useContactSheet } from "./use-contact-sheet";
import { PICTURE_TYPES, usePhotoPicker } from "./use-photo-picker";

const SLIP = "open-slip";

type Props = {
  initial: ContactSheetView;
  /** Anything that stays the same for this person: what she has not sent yet is kept under it, for her alone. */
  owner: string;
};

/** The contact sheet: bring photos, see what is the matter with them, and develop those that work. */
export function ContactSheet({ initial, owner }: Props) {
  const t = useTranslations("photos");
  const say = useToast();
  const onFailed = useCallback((error: unknown) => say({ words: wordsOf(error, t("notice.failed")) }), [say, t]);
  const onNoneHeld = useCallback(() => say(null), [say]);
  const { sheet, frames, online, add, ...deeds } = useContactSheet(initial, owner, { onFailed, onNoneHeld });
  const room = roomFor(frames, sheet.maximum);
  const { dropzone, take, notices, dismiss } = usePhotoPicker(room, add);
  const camera = useRef<HTMLInputElement>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [order, setOrder] = useState<Pick<ModelRequest, "id" | "photoIds"> | null>(null);
  const [marked] = useState(
    () => new Set(initial.photos.filter(({ standing }) => standing !== "usable").map(({ id }) => id)),
  );
  const [previews] = useState(() => new Previews());
  useEffect(() => () => previews.clear(), [previews]);

  const usable = usablePhotos(frames);
  const count = countFrames(frames);
  const open = frames.find(({ id }) => id === openId) ?? null;
  const comparedId = open?.photo?.findings.find(({ otherPhotoId }) => otherPhotoId)?.otherPhotoId;
  const close = () => {
    setOpenId(null);
    if (openId) focusFrame(openId);
  };
  const develop = () => setOrder({ id: newId(), photoIds: usable.map(({ id }) => id) });
  const remove = (frame: SheetFrame) => {
    setOpenId(null);
    // What was pressed goes with the frame, so the focus moves to its neighbour, once that has taken its new place.
    const neighbour = frames[frame.number] ?? frames[frame.number - 2];
    if (neighbour) requestAnimationFrame(() => focusFrame(neighbour.id));
    if (frame.upload) return deeds.cancel(frame.id);
    deeds.remove(frame.id);
    say({
      words: t("notice.removed", { number: frame.number }),
      undo: { label: t("notice.undo"), onUndo: () => deeds.putBack(frame.id) },
    });
  };
  const words = { online, onRemove: remove, onRetry: deeds.retry, onSetAside: deeds.setAside };
  const remarked = frames.filter(
    ({ id, photo, upload }) => id !== openId && (photo?.findings.length || upload?.phase === "failed"),
  );
  const waiting = frames.filter(({ upload }) => upload !== null);

  return (
    <main id="content">
      <div
        {...dropzone.getRootProps({ className: "mx-auto max-w-page px-gutter pb-16 md:pb-0" })}
        onKeyDown={(event) => (event.key === "Escape" && openId ? close() : undefined)}
      >
        <input {...dropzone.getInputProps({ accept: PICTURE_TYPES, "aria-label": t("empty.action") })} />
        <input
          ref={camera}
          type="file"
          accept="image/*"
          capture="user"
          hidden
          aria-label={t("camera")}
          onChange={(event) => {
            take([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
        <PageHead
          title={t("title")}
          note={t("where", { roll: sheet.roll, count: frames.length })}
          actions={
            <TextButton className="min-h-11" onClick={() => camera.current?.click()}>
              {t("camera")}
            </TextButton>
          }
        />
        <SheetNotices
          notices={notices}
          onDismiss={dismiss}
          offline={!online && waiting.length > 0}
          sent={waiting.reduce((sum, { upload }) => sum + (upload?.sent ?? 0), 0) / Math.max(1, waiting.length)}
        />
        <div className="md:grid md:grid-cols-[minmax(0,1fr)_320px] md:gap-12">
          <div className="relative">
            {dropzone.isDragActive ? (
              <p className="pointer-events-none absolute inset-x-0 top-0 z-5 bg-ink py-3 text-center text-ui text-on-ink">
                {t("drop")}
              </p>
            ) : null}
            <Sheet className={dropzone.isDragActive ? "outline-2 outline-offset-3 outline-ink" : undefined}>
              <SheetRows
                frames={frames}
                room={room}
                openId={openId}
                onAdd={dropzone.open}
                renderFrame={(frame) => (
                  <PhotoFrame
                    key={frame.id}
                    frame={frame}
                    online={online}
                    open={frame.id === openId}
                    compared={frame.id === comparedId}
                    fresh={!marked.has(frame.id)}
                    previewUrl={frame.upload ? previews.urlOf(frame.id, frame.upload.file) : undefined}
                    slipId={SLIP}
                    onToggle={() => setOpenId(frame.id === openId ? null : frame.id)}
                  />
                )}
                renderSlip={(frame, at, atWide) => (
                  <FrameSlip id={SLIP} frame={frame} at={at} atWide={atWide} {...words} />
                )}
              />
            </Sheet>
            {frames.length === 0 ? <EmptySheet onAdd={dropzone.open} /> : null}
            <section aria-label={t("memos")} className="empty:hidden md:grid md:grid-cols-2 md:gap-x-12 md:pt-2">
              {remarked.map((frame) => (
                <FrameMemo key={frame.id} frame={frame} {...words} />
              ))}
            </section>
          </div>
          <SheetSide {...{ sheet, count, room }} onDevelop={develop} />
        </div>
        {frames.length > 0 ? <SheetBar {...{ sheet, count }} onDevelop={develop} /> : null}
        <DevelopDialog order={order} onClose={() => setOrder(null)} />
      </div>
    </main>
  );
}

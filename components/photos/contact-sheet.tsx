"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useState } from "react";
import { wordsOf } from "@/components/ui/api";
import { useToast } from "@/components/ui/toast";
import type { ContactSheetView } from "@/lib/domain/photo";
import type { ModelRequest } from "@/lib/domain/user-model";
import { DevelopDialog } from "./develop-dialog";
import { DropCurtain } from "./drop-curtain";
import { EmptySheet } from "./empty-sheet";
import { chosenPhotos, countFrames, roomFor, unusableFrames } from "./frames";
import { orderId } from "./order-id";
import { focusFrame } from "./photo-frame";
import { SelectionBar } from "./selection-bar";
import { SheetCamera } from "./sheet-camera";
import { SheetFilm } from "./sheet-film";
import { SheetHead } from "./sheet-head";
import { SheetMemos } from "./sheet-memos";
import { SheetNotices } from "./sheet-notices";
import { SheetBar, SheetSide } from "./sheet-side";
import { useContactSheet } from "./use-contact-sheet";
import { usePhotoPicker } from "./use-photo-picker";
import { useRemoveFrames } from "./use-remove-frames";
import { useSelection } from "./use-selection";

type Props = {
  initial: ContactSheetView;
  /** Anything that stays the same for this person: what she has not sent yet is kept under it, for her alone. */
  owner: string;
  /** A word on her earlier rolls. */
  elsewhere?: ReactNode;
};

/** The contact sheet: bring photos, see what is the matter with them, and develop those that work. */
export function ContactSheet({ initial, owner, elsewhere }: Props) {
  const t = useTranslations("photos");
  const say = useToast();
  const onFailed = useCallback((error: unknown) => say({ words: wordsOf(error, t("notice.failed")) }), [say, t]);
  const onNoneHeld = useCallback(() => say(null), [say]);
  const { sheet, frames, online, add, ...deeds } = useContactSheet(initial, owner, { onFailed, onNoneHeld });
  const room = roomFor(frames, sheet.maximum);
  const [order, setOrder] = useState<Pick<ModelRequest, "id" | "photoIds"> | null>(null);
  const [camera, setCamera] = useState(false);
  const has = useCallback((id: string) => frames.some((frame) => frame.id === id), [frames]);
  const busy = camera || order !== null;
  const { dropzone, over, take, notices, dismiss } = usePhotoPicker({ room, has, add, busy });
  const [openId, setOpenId] = useState<string | null>(null);
  const selection = useSelection(frames);

  const usable = chosenPhotos(frames, sheet.maximum);
  const count = countFrames(frames);
  const open = selection.on ? null : (frames.find(({ id }) => id === openId) ?? null);
  const close = () => {
    setOpenId(null);
    if (openId) focusFrame(openId);
  };
  const develop = () => {
    const photoIds = usable.map(({ id }) => id);
    void orderId(sheet.roll, photoIds).then((id) => setOrder({ id, photoIds }));
  };
  const removeAll = useRemoveFrames(frames, { ...deeds, add, onDone: () => setOpenId(null) });
  const words = {
    online,
    onRemove: (frame: (typeof frames)[number]) => removeAll([frame]),
    onRetry: deeds.retry,
    onSetAside: deeds.setAside,
  };
  const waiting = frames.filter(({ upload }) => upload !== null);
  const side = { sheet, count, onDevelop: develop };
  const adding = { onAdd: dropzone.open, onCamera: () => setCamera(true) };
  const leaveOnEscape = () => (selection.on ? selection.stop() : openId ? close() : undefined);

  return (
    <main id="content">
      <DropCurtain {...{ dropzone, over, room }} />
      <div
        className={`mx-auto max-w-page px-gutter pb-16 ${selection.on ? "md:pb-32" : "md:pb-0"}`}
        onKeyDown={(event) => (event.key === "Escape" ? leaveOnEscape() : undefined)}
      >
        <SheetHead
          elsewhere={elsewhere}
          roll={sheet.roll}
          count={frames.length}
          selecting={selection.on}
          onCamera={adding.onCamera}
          onFolder={take}
          onSelect={selection.start}
        />
        <SheetNotices
          notices={notices}
          onDismiss={dismiss}
          offline={!online && waiting.length > 0}
          sent={waiting.reduce((sum, { upload }) => sum + (upload?.sent ?? 0), 0) / Math.max(1, waiting.length)}
        />
        <div className="md:grid md:grid-cols-[minmax(0,1fr)_320px] md:gap-12">
          <div>
            <SheetFilm
              frames={frames}
              initial={initial.photos}
              room={room}
              open={open}
              selection={selection}
              onOpen={setOpenId}
              {...adding}
              {...words}
            />
            {frames.length === 0 ? <EmptySheet {...adding} /> : null}
            {selection.on ? null : (
              <SheetMemos frames={frames} openId={open?.id ?? null} onRemoveAll={removeAll} {...words} />
            )}
          </div>
          <SheetSide {...side} room={room} empty={frames.length === 0} />
        </div>
        {selection.on ? (
          <SelectionBar
            count={selection.chosen.length}
            unusable={unusableFrames(frames).length}
            onChooseUnusable={() => selection.choose(unusableFrames(frames))}
            onRemove={() => {
              removeAll(selection.chosen);
              selection.stop();
            }}
            onStop={selection.stop}
          />
        ) : frames.length > 0 ? (
          <SheetBar {...side} room={room} onAdd={dropzone.open} />
        ) : null}
        <DevelopDialog
          order={order}
          left={count.usable - usable.length}
          aside={count.aside}
          refused={count.refused}
          provider={sheet.provider}
          onClose={() => setOrder(null)}
        />
        <SheetCamera open={camera} room={room} lacks={sheet.lacks} onClose={() => setCamera(false)} take={take} />
      </div>
    </main>
  );
}

"use client";

import { useEffect, useState } from "react";
import { Sheet } from "@/components/ui/strip";
import type { PhotoView } from "@/lib/domain/photo";
import type { FrameDeeds } from "./frame-actions";
import { FrameSlip } from "./frame-slip";
import type { SheetFrame } from "./frames";
import { PhotoFrame } from "./photo-frame";
import { Previews } from "./previews";
import { SheetRows } from "./sheet-rows";
import type { useSelection } from "./use-selection";

const SLIP = "open-slip";

type Props = FrameDeeds & {
  frames: readonly SheetFrame[];
  /** What the page came with: its marks are there already, and are not drawn anew. */
  initial: readonly PhotoView[];
  room: number;
  online: boolean;
  open: SheetFrame | null;
  selection: ReturnType<typeof useSelection>;
  onOpen: (id: string | null) => void;
  onAdd: () => void;
  onCamera: () => void;
};

/** The film itself: numbered frames in rows, to be opened or chosen, and the slip of the one that is open. */
export function SheetFilm({
  frames,
  initial,
  room,
  online,
  open,
  selection,
  onOpen,
  onAdd,
  onCamera,
  ...deeds
}: Props) {
  const [marked] = useState(() => new Set(initial.filter(({ standing }) => standing !== "usable").map(({ id }) => id)));
  const [previews] = useState(() => new Previews());
  useEffect(() => () => previews.clear(), [previews]);
  const comparedId = open?.photo?.findings.find(({ otherPhotoId }) => otherPhotoId)?.otherPhotoId;

  return (
    <Sheet>
      <SheetRows
        frames={frames}
        room={room}
        openId={open?.id ?? null}
        onAdd={onAdd}
        onCamera={onCamera}
        renderFrame={(frame) => (
          <PhotoFrame
            key={frame.id}
            frame={frame}
            online={online}
            open={frame.id === open?.id}
            chosen={selection.on ? selection.has(frame.id) : null}
            compared={frame.id === comparedId}
            fresh={!marked.has(frame.id)}
            previewUrl={frame.upload ? previews.urlOf(frame.id, frame.upload.file) : undefined}
            slipId={SLIP}
            onToggle={() =>
              selection.on ? selection.toggle(frame.id) : onOpen(frame.id === open?.id ? null : frame.id)
            }
          />
        )}
        renderSlip={(frame, at, atWide) => (
          <FrameSlip id={SLIP} frame={frame} at={at} atWide={atWide} online={online} {...deeds} />
        )}
      />
    </Sheet>
  );
}

"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Frame } from "@/components/ui/frame";
import { Strip } from "@/components/ui/strip";
import { Drawing } from "./drawing";
import { CAMERA } from "./drawings";
import type { SheetFrame } from "./frames";
import { layRows, type Cell } from "./lay-rows";

type Props = {
  frames: readonly SheetFrame[];
  /** Places left. */
  room: number;
  openId: string | null;
  renderFrame: (frame: SheetFrame) => ReactNode;
  /** The open frame's slip; its arrow stands at a share of the strip's width, on phones and from 900 px up. */
  renderSlip: (frame: SheetFrame, at: number, atWide: number) => ReactNode;
  onAdd: () => void;
  onCamera: () => void;
};

// Film of six is two strips of three joined: the first one's perforation runs on over the second.
const JOINED = [
  "md:overflow-visible md:before:right-auto md:before:w-[200%] md:after:right-auto md:after:w-[200%] md:[&>ol]:pr-[3px]",
  "md:bg-transparent md:before:hidden md:after:hidden md:[&>ol]:pl-[3px]",
] as const;

/** The strips, three frames across on phones and six from 900 px up, and the open slip below its frame's strip. */
export function SheetRows({ frames, room, openId, renderFrame, renderSlip, onAdd, onCamera }: Props) {
  return layRows(frames, room).map(({ halves }, row) => (
    <div key={row} className="grid grid-cols-[minmax(0,1fr)] gap-2.5 md:grid-cols-2 md:gap-x-0 md:gap-y-3">
      <div className="contents md:col-span-2 md:grid md:grid-cols-2 md:overflow-hidden md:bg-film">
        {halves.map((cells, half) => (
          <Strip
            key={half}
            className={`${JOINED[half] ?? ""} ${cells.length === 0 ? "max-md:hidden" : ""} ${half === 1 ? "max-md:order-3" : "max-md:order-1"}`}
          >
            {cells.map((cell) => (
              <CellFrame
                key={cell.kind === "frame" ? cell.frame.id : cell.number}
                cell={cell}
                {...{ renderFrame, onAdd, onCamera }}
              />
            ))}
          </Strip>
        ))}
      </div>
      {halves.map((cells, half) =>
        cells.map((cell, column) =>
          cell.kind === "frame" && cell.frame.id === openId ? (
            <div key={openId} className={`md:col-span-2 ${half === 0 ? "max-md:order-2" : "max-md:order-4"}`}>
              {renderSlip(cell.frame, (column + 0.5) / 3, (half * 3 + column + 0.5) / 6)}
            </div>
          ) : null,
        ),
      )}
    </div>
  ));
}

type CellProps = { cell: Cell } & Pick<Props, "renderFrame" | "onAdd" | "onCamera">;

function CellFrame({ cell, renderFrame, onAdd, onCamera }: CellProps) {
  const t = useTranslations("photos.add");
  if (cell.kind === "frame") return renderFrame(cell.frame);
  if (cell.kind === "blank") return <Frame number={cell.number} state="blank" />;
  const camera = cell.kind === "camera";
  return (
    <Frame number={cell.number} state="add" button={{ onClick: camera ? onCamera : onAdd }}>
      <span>
        {camera ? (
          <Drawing path={CAMERA} className="mx-auto mb-2 block h-7 w-8" viewBox="0 0 32 28" />
        ) : (
          <span aria-hidden="true" className="mb-1.5 block font-serif text-[2rem] leading-none font-light">
            +
          </span>
        )}
        {t(camera ? "camera" : "label")}
        <span className="block text-film-dim max-lg:hidden">{t(camera ? "cameraHint" : "hint")}</span>
      </span>
    </Frame>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Memo, Slip } from "@/components/ui/slip";
import { useWords } from "@/lib/i18n/use-words";
import { FrameScore } from "./frame-score";
import { FrameActions, type FrameDeeds } from "./frame-actions";
import { remarksOf, type Remark } from "./frame-words";
import type { SheetFrame } from "./frames";

type Props = FrameDeeds & { frame: SheetFrame; online: boolean };

/** The words of the open frame, laid under its strip. */
export function FrameSlip({ id, at, atWide, ...props }: Props & { id: string; at: number; atWide: number }) {
  // On phones the bar would lie over a slip that opens low.
  useEffect(() => {
    document.getElementById(id)?.scrollIntoView({ block: "nearest" });
  }, [id]);
  const remark = useRemark(props);
  const { photo } = props.frame;
  return (
    <Slip
      id={id}
      className="scroll-mb-28"
      at={at}
      atWide={atWide}
      {...remark}
      extra={photo ? <FrameScore photo={photo} /> : null}
    />
  );
}

/** The same words below the sheet, while the frame is not open. */
export function FrameMemo(props: Props) {
  return <Memo {...useRemark(props)} />;
}

function useRemark({ frame, online, ...deeds }: Props) {
  const t = useTranslations("photos");
  const words = useWords();
  const [first, ...others] = remarksOf(frame, online, t, words);
  return {
    mark: frame.number,
    title: first?.title,
    remedy: <Remedies first={first} others={others} />,
    actions: <FrameActions frame={frame} {...deeds} />,
  };
}

function Remedies({ first, others }: { first: Remark | undefined; others: Remark[] }) {
  return (
    <>
      {first?.remedy}
      {others.map(({ title, remedy }) => (
        <span key={title} className="block pt-1">
          <span className="text-ink-2">{title}</span> {remedy}
        </span>
      ))}
    </>
  );
}

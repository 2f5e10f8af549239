import type { Cover } from "@/lib/domain/recipe-cover";
import { clamp } from "../../pixels/scalar";
import { drawLine, setLine, type Setting } from "./set-line";
import { setName } from "./set-name";

/** Shares of the frame's width. */
const MARGIN = 0.062;
const SMALL = { size: 0.0205, top: 0.058 };
const MASTHEAD = { top: 0.088, lowest: 0.17, overlap: 0.4, tallest: 0.3 };
const NAME = { room: 0.8, foot: 0.118, leading: 1.02 };
const BELOW = { foot: 0.064, size: 0.023 };
/** Height of capitals, and of the body of a Han letter above the line, ems. */
const CAPS = 0.69;
const HAN = /\p{Script=Han}/u;
const SMALL_CAPS: Setting = { weight: 520, tracking: 0.1 };

/** Outlines to be filled with one ink, and the place they take: px. */
export type Lettering = { path: string; left: number; top: number; width: number; height: number };
/** What is printed behind the person, and before her at the head and at the foot of the page. */
export type CoverLayout = { behind: Lettering; head: Lettering[]; foot: Lettering[] };

type Frame = {
  width: number;
  height: number;
  /** Top of the hair, px from the upper edge. */
  crownY: number;
};

/** Lays out the lettering of a cover; a name that our fonts cannot write is left out. */
export async function layCover(cover: Cover, name: string | undefined, frame: Frame): Promise<CoverLayout> {
  const { width, height } = frame;
  const margin = MARGIN * width;
  const [head, foot]: [Lettering[], Lettering[]] = [[], []];
  const small = async (on: Lettering[], text: string, y: number, size: number, toRight = false) => {
    const line = await setLine(text.toUpperCase(), SMALL_CAPS);
    if (!line || line.width === 0) return;
    const wide = line.width * size;
    const left = toRight ? width - margin - wide : margin;
    on.push({ path: drawLine(line, left, y, size), left, top: y - size * 0.85, width: wide, height: size });
  };
  await small(head, cover.left, SMALL.top * width, SMALL.size * width);
  await small(head, cover.right, SMALL.top * width, SMALL.size * width, true);
  await small(foot, cover.below, height - BELOW.foot * width, BELOW.size * width);

  const set = name ? await setName(name, NAME.room) : null;
  for (const [n, line] of set?.lines.entries() ?? []) {
    const size = (set?.size ?? 0) * width;
    const y = height - NAME.foot * width - ((set?.lines.length ?? 1) - 1 - n) * size * NAME.leading;
    const left = margin - 0.03 * size;
    foot.push({
      path: drawLine(line, left, y, size),
      left,
      top: y - size * 0.8,
      width: line.width * size,
      height: size,
    });
  }
  return { behind: await layMasthead(cover, frame), head, foot };
}

/** As wide as the frame allows, no taller than leaves the face to itself, and so low that the hair overlaps it. */
async function layMasthead({ masthead, weight }: Cover, { width, crownY }: Frame): Promise<Lettering> {
  const line = await setLine(masthead, { weight, tracking: HAN.test(masthead) ? 0.05 : -0.012 });
  if (!line) throw new Error(`No font of ours can set the masthead ${masthead}.`);
  const room = width * (1 - 2 * MARGIN);
  const size = Math.min(room / line.width, (MASTHEAD.tallest * width) / CAPS);
  const rise = (HAN.test(masthead) ? 0.86 : CAPS) * size;
  const top = clamp(crownY - (1 - MASTHEAD.overlap) * rise, MASTHEAD.top * width, MASTHEAD.lowest * width);
  const left = (width - line.width * size) / 2;
  return { path: drawLine(line, left, top + rise, size), left, top, width: line.width * size, height: rise };
}

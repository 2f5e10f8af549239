import { setLine, type Setting, type TypeLine } from "./set-line";

const NAME: Setting = { weight: 480, tracking: -0.005 };
/** Han letters fill their squares and want air between them. */
const HAN_TRACKING = 0.08;
/** Shares of the frame's width. */
const SIZE = { largest: 0.125, smallest: 0.05 };
/** A line that would have to be set smaller than this becomes two. */
const WRAP_BELOW = 0.085;

export type SetName = { lines: TypeLine[]; size: number };

/** A person's name in one line or two, as large as fits into `room`; sizes in shares of the frame's width. Null without glyphs for it. */
export async function setName(name: string, room: number): Promise<SetName | null> {
  const setting = /\p{Script=Han}/u.test(name) ? { ...NAME, tracking: HAN_TRACKING } : NAME;
  const whole = await setLine(name, setting);
  if (!whole || whole.width === 0) return null;
  const size = room / whole.width;
  if (size >= WRAP_BELOW) return { lines: [whole], size: Math.min(SIZE.largest, size) };
  const lines = await Promise.all(halve(name).map((half) => setLine(half, setting)));
  const set = lines.filter((line): line is TypeLine => line !== null && line.width > 0);
  const widest = Math.max(...set.map((line) => line.width));
  const fitting = Math.min(SIZE.largest, room / widest);
  // What two lines do not hold at a legible size is no name for a cover.
  return fitting < SIZE.smallest ? null : { lines: set, size: fitting };
}

/** Two parts of about one length, between words where there are any. */
function halve(name: string): string[] {
  const chars = [...name.normalize("NFC").trim()];
  const middle = chars.length / 2;
  const gaps = chars.flatMap((char, at) => (/\s/.test(char) ? [at] : []));
  const gap = gaps.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? Math.ceil(middle);
  return [chars.slice(0, gap).join(""), chars.slice(gap).join("")];
}

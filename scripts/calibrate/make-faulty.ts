import sharp, { type Sharp } from "sharp";
import type { FindingCode } from "@/lib/domain/finding";
import type { FaceMeasure } from "@/lib/domain/photo";
import { makeFaults, readGoodFace } from "@/tests/fixtures/made-faces";
import type { Labelled } from "./read-folders";

type Made = { code: FindingCode; how: string; bytes: Buffer };

/** Bad photos made from one good one, each with what must be said of it. */
export async function makeFaulty({ master, report }: Labelled): Promise<Made[]> {
  const [face] = report.faces;
  if (!face) return [];
  const made: Made[] = [];
  for (const [how, [code, paint]] of Object.entries(SPOILT)) {
    const picture = paint(sharp(master), face, report);
    made.push({ code, how, bytes: await (await picture).jpeg({ quality: 92 }).toBuffer() });
  }
  const drawn = await readGoodFace(Buffer.from(master));
  for (const [how, paint] of Object.entries(makeFaults)) {
    const code = DRAWN[how];
    if (code) made.push({ code, how, bytes: await paint(drawn) });
  }
  return made;
}

const DRAWN: Record<string, FindingCode> = {
  sunglasses: "eyes_covered",
  tintedGlasses: "eyes_covered",
  maskBlue: "mouth_covered",
  maskWhite: "mouth_covered",
  maskBlack: "mouth_covered",
  handOnMouth: "mouth_covered",
  eyesClosed: "eyes_closed",
  sideLight: "side_light",
  squeezed: "compressed",
};

type Size = { width: number; height: number };
type Spoil = (picture: Sharp, face: FaceMeasure, size: Size) => Sharp | Promise<Sharp>;

/** The smaller side of what is too small: crown to chin, px. */
const SMALL_HEAD_PX = 110;

const SPOILT: Record<string, [FindingCode, Spoil]> = {
  blurredALittle: ["blurred", (picture, { box }) => picture.blur(Math.max(1, box[3] * 0.012))],
  blurredMuch: ["blurred", (picture, { box }) => picture.blur(Math.max(2, box[3] * 0.03))],
  dark: ["too_dark", (picture) => picture.linear(0.1, 0)],
  bright: ["too_bright", (picture) => picture.linear(2.5, 90)],
  small: [
    "face_small",
    (picture, { box }, { width }) => picture.resize(Math.round((width * SMALL_HEAD_PX * 0.75) / box[3])),
  ],
  cutOff: ["face_cut_off", (picture, { box }, size) => picture.extract(without(box, size))],
  upsideDown: ["upside_down", (picture) => picture.rotate(180)],
  lying: ["upside_down", (picture) => picture.rotate(90)],
  leaning: ["turned_away", (picture) => picture.rotate(50, { background: "#777" })],
  faceless: ["no_face", (picture, { box }, size) => picture.extract(beside(box, size))],
};

/** What is left when the picture ends at two thirds of the face. */
function without([x, , width]: FaceMeasure["box"], size: Size) {
  return { left: 0, top: 0, width: Math.max(160, Math.round(x + width * 0.68)), height: size.height };
}

/** The larger side of the picture beside the face, or below it. */
function beside([x, y, width, height]: FaceMeasure["box"], size: Size) {
  const sides = [
    { left: 0, top: 0, width: Math.floor(x), height: size.height },
    { left: Math.ceil(x + width), top: 0, width: Math.floor(size.width - x - width), height: size.height },
    { left: 0, top: Math.ceil(y + height), width: size.width, height: Math.floor(size.height - y - height) },
  ];
  return sides.reduce((best, side) => (side.width * side.height > best.width * best.height ? side : best));
}

/** Copies of one photo as people send them again. */
export const COPIES: Record<string, (picture: Sharp, size: Size) => Sharp> = {
  rewritten: (picture) => picture.jpeg({ quality: 60 }),
  scaled: (picture, { width }) => picture.resize(Math.round(width * 0.7)),
  croppedAround: (picture, { width, height }) =>
    picture.extract({
      left: Math.round(width * 0.05),
      top: Math.round(height * 0.05),
      width: Math.round(width * 0.9),
      height: Math.round(height * 0.9),
    }),
  croppedAside: (picture, { width, height }) =>
    picture.extract({ left: 0, top: 0, width: Math.round(width * 0.9), height }),
};

import { z } from "zod";
import type { Words } from "./words";

export const DOCUMENT_KINDS = [
  "cn-one-inch",
  "cn-two-inch",
  "cn-passport",
  "passport-35x45",
  "us-two-inch",
  "profile-square",
] as const;
export const documentKind = z.enum(DOCUMENT_KINDS);
export type DocumentKind = z.infer<typeof documentKind>;

/** What is allowed, and what is best. */
export type Span = { min: number; max: number; aim: number };

/** How a picture for papers is measured. All lengths are shares of the picture's height unless said otherwise. */
export type DocumentRule = {
  kind: DocumentKind;
  name: Words;
  /** Px, exactly. */
  width: number;
  height: number;
  /** Null for pictures that are only ever shown on screens. */
  print: { widthMm: number; heightMm: number; dpi: number } | null;
  /** Top of the hair to chin. */
  head: Span;
  /** Upper edge to the top of the hair. */
  crown: Span;
  /** The line of the eyes above the lower edge. */
  eyes: Span;
  /** At least this between chin and lower edge. */
  belowChin: number;
  /** Width of the face from ear to ear, as a share of the picture's width. */
  faceWidth: { min: number; max: number };
  /** How far the middle of the face may lie from the picture's middle, as a share of its width. */
  aside: number;
};

const span = (min: number, aim: number, max: number): Span => ({ min, aim, max });
/** The rules are published in millimetres of the print; `of` is its height. */
const mm = (of: number, min: number, aim: number, max: number) => span(min / of, aim / of, max / of);
const at300 = (widthMm: number, heightMm: number) => ({ widthMm, heightMm, dpi: 300 });

/**
 * China, one inch (25 × 35 mm) and two inches (35 × 49 mm). No rule fixes the head in millimetres; those who ask for these
 * sizes say as the rule for driving licences does: "the head takes about two thirds of the picture's length" (GA 482 and
 * the notices of examination offices). The room above the hair follows GA 461, photos for identity cards: 7 to 21 of
 * 441 px, with the upper bound doubled since 461 crops closer.
 */
const CHINESE_INCHES = {
  head: span(0.58, 0.63, 0.7),
  crown: span(0.02, 0.065, 0.1),
  eyes: span(0.5, 0.6, 0.7),
  belowChin: 0.15,
  faceWidth: { min: 0.4, max: 0.75 },
  aside: 0.03,
};

export const DOCUMENT_RULES: Record<DocumentKind, DocumentRule> = {
  "cn-one-inch": {
    kind: "cn-one-inch",
    name: { en: "China, one inch", zh: "一寸" },
    width: 295,
    height: 413,
    print: at300(25, 35),
    ...CHINESE_INCHES,
  },
  "cn-two-inch": {
    kind: "cn-two-inch",
    name: { en: "China, two inches", zh: "二寸" },
    width: 413,
    height: 579,
    print: at300(35, 49),
    ...CHINESE_INCHES,
  },
  // China's National Immigration Administration (GA/T 1180, as the embassies print it): 33 × 48 mm, head 28 to 33 mm high and
  // 15 to 22 mm wide, 3 to 5 mm above the hair, at least 7 mm below the chin, middle of the head within a tenth of the width.
  "cn-passport": {
    kind: "cn-passport",
    name: { en: "Chinese passport", zh: "中国护照" },
    width: 390,
    height: 567,
    print: at300(33, 48),
    head: mm(48, 28, 30, 33),
    crown: mm(48, 3, 4, 5),
    eyes: span(0.5, 0.58, 0.7),
    belowChin: 7 / 48,
    faceWidth: { min: 15 / 33, max: 22 / 33 },
    aside: 0.03,
  },
  // ICAO Doc 9303, part 3: chin to crown is 70 to 80 % of the picture's height, which 35 × 45 mm states print as 32 to 36 mm.
  // ISO/IEC 19794-5: eyes between 50 and 70 % above the lower edge, middle of the face within 5 % of the middle, head between
  // 50 and 75 % of the width.
  "passport-35x45": {
    kind: "passport-35x45",
    name: { en: "Passport, 35 × 45 mm", zh: "护照 35×45 毫米" },
    width: 413,
    height: 531,
    print: at300(35, 45),
    head: mm(45, 32, 33.5, 36),
    crown: mm(45, 1.5, 3.5, 6),
    eyes: span(0.5, 0.58, 0.7),
    belowChin: 0.06,
    faceWidth: { min: 0.5, max: 0.78 },
    aside: 0.03,
  },
  // U.S. Department of State, "Photo Composition Template": 2 × 2 in, head with hair 1 to 1 3/8 in (50 to 69 %), eyes
  // 1 1/8 to 1 3/8 in (56 to 69 %) above the lower edge; as a file 600 to 1200 px square, at most 240 kB.
  "us-two-inch": {
    kind: "us-two-inch",
    name: { en: "US visa, 2 × 2 in", zh: "美国签证 2×2 英寸" },
    width: 600,
    height: 600,
    print: at300(50.8, 50.8),
    head: span(0.5, 0.58, 0.6875),
    crown: span(0.03, 0.1, 0.25),
    eyes: span(0.5625, 0.615, 0.6875),
    belowChin: 0.1,
    faceWidth: { min: 0.25, max: 0.6 },
    aside: 0.03,
  },
  // LinkedIn's own advice: a square of at least 400 px, head and shoulders, the face about 60 % of the frame.
  "profile-square": {
    kind: "profile-square",
    name: { en: "Profile square", zh: "职场头像" },
    width: 800,
    height: 800,
    print: null,
    head: span(0.5, 0.6, 0.7),
    crown: span(0.03, 0.09, 0.2),
    eyes: span(0.48, 0.58, 0.68),
    belowChin: 0.1,
    faceWidth: { min: 0.25, max: 0.7 },
    aside: 0.05,
  },
};

/** How a template of 3:4 is framed to look like the rule's picture: the head as large against the width, the eyes as high. */
export function templateCropOf({ width, height, head, eyes }: DocumentRule) {
  return { head: (head.aim * height) / width / (4 / 3), eyeLine: 1 - eyes.aim, offset: 0 };
}

import type { LackCode } from "@/lib/domain/lack";

const FACE = "M33.5 19A11.5 14 0 1 1 10.5 19A11.5 14 0 1 1 33.5 19";
const SHOULDERS = "M4 50C5 40 12 36 18 34M40 50C39 40 32 36 26 34";
const EYES = "M15.5 17.5h3.5M25 17.5h3.5";
const NOSE = "M22 18v5l-2 1";
const MOUTH = "M18 28h8";
const SITTER = FACE + SHOULDERS;

/** Poses that make a good set: what a set may lack, and the whole figure to the waist. */
export type Pose = LackCode | "further";

/** Line drawings in 44 × 52. The face is seen as in a photo, so a head turned to her right looks to our left. */
export const POSES: Record<Pose, string> = {
  straight: SITTER + EYES + NOSE + MOUTH,
  from_left: `${SITTER}M12 17.5h2.5M19 17.5h4M14.5 18l-2.5 5 2 1M14 28h6M30 17c3-1.5 4 5 .5 6`,
  from_right: `${SITTER}M32 17.5h-2.5M25 17.5h-4M29.5 18l2.5 5-2 1M30 28h-6M14 17c-3-1.5-4 5-.5 6`,
  eyes_open: `${SITTER}M14 17.5q3.2-4 6.4 0q-3.2 3.4-6.4 0M23.6 17.5q3.2-4 6.4 0q-3.2 3.4-6.4 0M17.2 17v.6M26.8 17v.6${NOSE}${MOUTH}`,
  sharper: `${SITTER}${EYES}${NOSE}${MOUTH}M5 9V3h6M39 9V3h-6M5 29v6h6M39 29v6h-6`,
  larger:
    "M37.5 24A15.5 19 0 1 1 6.5 24A15.5 19 0 1 1 37.5 24M13 22h5M26 22h5M22 23v7l-3 1.4M16.5 36h11M1 50c1-3 4-5 8-7M43 50c-1-3-4-5-8-7",
  other_light: `M1 3h11v17H1zM6.5 3v17M1 11.5h11M38.5 20A11 13.5 0 1 1 16.5 20A11 13.5 0 1 1 38.5 20M9 50C10 41 17 37 23 35M43 47C41 40 36 37 31 35M21.5 18.5h3.5M29 18.5h3.5M26 19v5l-2 1M22 29h7M32.5 11.5l3 2M34 16l4 2.5M34 22l4 2.5M33 28l2.5 1.5`,
  other_face: `${SITTER}M15.5 17q1.8-2 3.6 0M25 17q1.8-2 3.6 0${NOSE}M16.5 27q5.5 6 11 0z`,
  further: "M28 10A6 7.5 0 1 1 16 10A6 7.5 0 1 1 28 10M22 9v4M8 50V30C8 22 15 20 22 20s14 2 14 10v20M13 50V33M31 50V33",
};

/** What cannot be used, in the same hand. */
export const FAULTS = {
  several_faces:
    "M22 18A8 10 0 1 1 6 18A8 10 0 1 1 22 18M38 22A8 10 0 1 1 22 22A8 10 0 1 1 38 22M1 46c1-9 5-14 10-16M43 50c-1-9-4-14-9-16M22 50c1-8 2-12 6-16M10 17h2.5M16 17h2.5M12 23h4M26 21h2.5M32 21h2.5M28 27h4",
  eyes_covered: `${SITTER}M11 15.5h22M12.5 15.5q0 6.5 4.5 6.5t4.5-6.5M22.5 15.5q0 6.5 4.5 6.5t4.5-6.5M14 19l3.5-3.5M16 21l4.5-4.5M24 19l3.5-3.5M26 21l4.5-4.5${MOUTH}`,
  mouth_covered: `${SITTER}${EYES}M11.5 22.5q10.5-3 21 0M12.5 26h19M14.5 29.5h15M11 21l-1-2M33 21l1-2`,
  face_cut_off:
    "M30.5 8A12.5 16 0 0 1 5.5 8M5.5 8V1M30.5 8V1M11 6h4M21 6h4M18 7v5l-2 1M13 17h9M1 38c2-7 7-10 13-12M40 50C39 36 31 29 22 26",
  too_dark: `${SITTER}M2 12l10-10M2 22L22 2M2 32L32 2M4 40L42 2M12 42l30-30M20 44l22-22M28 46l14-14M36 48l6-6`,
  blurred:
    "M31.5 19A11.5 14 0 1 1 8.5 19A11.5 14 0 1 1 31.5 19M35 19A11.5 14 0 1 1 12 19A11.5 14 0 1 1 35 19M2 50C3 40 10 36 16 34M5.5 50C6.5 40 13.5 36 19.5 34M38 50C37 40 30 36 24 34M41.5 50C40.5 40 33.5 36 27.5 34M13.5 17.5h3.5M17 17.5h3.5M23 17.5h3.5M26.5 17.5h3.5M17 28h7M20 28h7",
} as const;

export type Fault = keyof typeof FAULTS;

/** In 32 × 28. */
export const CAMERA = "M2 8h7l3-5h8l3 5h7v18H2zM22 16.5A6 6 0 1 1 10 16.5A6 6 0 1 1 22 16.5";

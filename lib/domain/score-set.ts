import { type Lack, type LackCode, LACK_CODES, LACKS } from "./lack";
import type { FaceMeasure, PhotoReport, PhotoStanding } from "./photo";
import { VARIETY } from "./photo-thresholds";
import { markFace } from "./score-photo";

export type SetVerdict = {
  /** 0 to 100, or null while nothing counts. */
  score: number | null;
  marks: SetMarks | null;
  /** What would make it better, the weightiest first. */
  lacks: Lack[];
};

/** What a set's score is made of, 0 to 100 each: the photos' own marks on the average, and how much they differ. */
export type SetMarks = { sharpness: number; light: number; size: number; variety: number };

type Scored = { report: PhotoReport; standing: PhotoStanding; score: number };

/** How much of the score is for variety; the rest is the photos' own. */
const FOR_VARIETY = 0.3;

/** One score for all photos that count, and what they lack together: a model learns from differences. */
export function scoreSet(photos: readonly Scored[]): SetVerdict {
  const counted = photos.filter(({ standing }) => standing === "usable" || standing === "poor");
  if (counted.length === 0) return { score: null, marks: null, lacks: [] };
  const faces = counted.flatMap(({ report }) => report.faces.slice(0, 1).map((face) => ({ report, face })));
  const lacking = LACK_CODES.filter((code) => !HAS[code](faces));
  const own = counted.reduce((sum, { score }) => sum + score, 0) / counted.length;
  const variety = 1 - lacking.length / LACK_CODES.length;
  return {
    score: Math.round(own * (1 - FOR_VARIETY + FOR_VARIETY * variety)),
    marks: { ...averageOf(faces), variety: Math.round(100 * variety) },
    lacks: lacking.map((code) => ({ code, words: LACKS[code] })),
  };
}

type InPicture = { report: PhotoReport; face: FaceMeasure };

/** Whether a set has something of each; what was not measured is not missed. */
const HAS: Record<LackCode, (faces: InPicture[]) => boolean> = {
  straight: (faces) => faces.some(({ face }) => Math.abs(face.yaw) < VARIETY.straightYaw),
  // Seen from her left she looks to the viewer's left, which is a negative yaw.
  from_left: (faces) => faces.some(({ face }) => face.yaw < -VARIETY.turnedYaw),
  from_right: (faces) => faces.some(({ face }) => face.yaw > VARIETY.turnedYaw),
  eyes_open: (faces) => most(faces, ({ face }) => (face.eyeOpening ?? 1) >= VARIETY.eyeOpening),
  sharper: (faces) => most(faces, ({ report, face }) => markFace(report, face).sharpness >= VARIETY.mark),
  larger: (faces) => most(faces, ({ report, face }) => markFace(report, face).size >= VARIETY.mark),
  other_light: (faces) =>
    spread(faces.map(({ face }) => face.luma)) >= VARIETY.luma ||
    spread(faces.flatMap(({ face }) => face.sideLight ?? [])) >= VARIETY.sideLight,
  other_face: (faces) => {
    const smiles = faces.flatMap(({ face }) => face.smile ?? []);
    return smiles.length === 0 || spread(smiles) >= VARIETY.smile;
  },
};

function averageOf(faces: InPicture[]): Omit<SetMarks, "variety"> {
  const marks = faces.map(({ report, face }) => markFace(report, face));
  const average = (key: "sharpness" | "light" | "size") =>
    Math.round((100 * marks.reduce((sum, mark) => sum + mark[key], 0)) / Math.max(1, marks.length));
  return { sharpness: average("sharpness"), light: average("light"), size: average("size") };
}

function most(faces: InPicture[], does: (face: InPicture) => boolean): boolean {
  return faces.filter(does).length * 2 >= faces.length;
}

function spread(values: number[]): number {
  return values.length > 0 ? Math.max(...values) - Math.min(...values) : 0;
}

import { cosine, cosinesToMajority, cosineTable } from "./descriptors";
import { printsAgree } from "./face-print";
import type { Finding } from "./finding";
import { REMARKS } from "./finding-words";
import { groupFaces } from "./group-faces";
import { judgePhoto } from "./judge-photo";
import type { PhotoReport, PhotoStanding } from "./photo";
import { LIMITS } from "./photo-thresholds";
import { markFace, type PhotoMarks, scoreOf, toPhotoMarks } from "./score-photo";

export type PhotoInSet = {
  id: string;
  report: PhotoReport;
  /** 1024 numbers, or null when there is not exactly one face. */
  descriptor: Float32Array | null;
  setAside: boolean;
};

/** `score` is 0 to 100, and 0 for what is refused; such a photo has no marks. */
export type Judgement = { findings: Finding[]; standing: PhotoStanding; score: number; marks: PhotoMarks | null };

/**
 * Every photo of a set, judged by itself and against the others, in the order they arrived.
 * A photo repeats an earlier one, never a later; and looks like somebody else only against the whole set.
 */
export function judgeSet(photos: PhotoInSet[]): Map<string, Judgement> {
  const own = new Map(photos.map((photo) => [photo.id, judgePhoto(photo.report)]));
  const repeats = findRepeats(photos);
  // Copies have no vote on who the person is, or three of one stranger would make her somebody else.
  const voters = photos.filter(({ id, setAside }) => !setAside && !repeats.has(id) && !isRefused(own.get(id)));
  const strangers = findStrangers(voters);
  return new Map(
    photos.map((photo) => {
      const findings = [repeats.get(photo.id), own.get(photo.id), strangers.get(photo.id)].flatMap(
        (finding) => finding ?? [],
      );
      return [photo.id, weigh(photo, findings)];
    }),
  );
}

function weigh({ report, setAside }: PhotoInSet, findings: Finding[]): Judgement {
  const [face] = report.faces;
  const refused = isRefused(findings);
  const marked = face && !refused ? markFace(report, face) : null;
  const standing = setAside ? "set_aside" : refused ? "refused" : findings.length > 0 ? "poor" : "usable";
  return { findings, standing, score: marked ? scoreOf(marked) : 0, marks: marked && toPhotoMarks(marked) };
}

function findRepeats(photos: PhotoInSet[]): Map<string, Finding> {
  const originals: PhotoInSet[] = [];
  const repeats = new Map<string, Finding>();
  for (const photo of photos.filter(({ setAside }) => !setAside)) {
    const repeat = findRepeat(photo, originals);
    if (repeat) repeats.set(photo.id, repeat);
    else originals.push(photo);
  }
  return repeats;
}

function findRepeat(photo: PhotoInSet, earlier: PhotoInSet[]): Finding | null {
  const original = earlier.find((other) => isSamePicture(photo, other) || isSameFace(photo, other));
  return original ? { code: "duplicate", severity: "refused", ...REMARKS.duplicate, otherPhotoId: original.id } : null;
}

/** The whole picture, written or scaled anew. */
function isSamePicture(photo: PhotoInSet, other: PhotoInSet): boolean {
  const { descriptor: a } = photo;
  const { descriptor: b } = other;
  const mayShowOneFace = !a || !b || cosine(a, b) >= LIMITS.duplicateCosine;
  return bitsApart(photo.report.dhash, other.report.dhash) <= LIMITS.duplicateBits && mayShowOneFace;
}

/** The same moment of the same face, however much of the picture around it is left. */
function isSameFace({ report: a, descriptor: one }: PhotoInSet, { report: b, descriptor: other }: PhotoInSet): boolean {
  if (!a.facePrint || !b.facePrint || !one || !other) return false;
  const { cosine: least, print } = LIMITS.cropped;
  return cosine(one, other) >= least && printsAgree(a.facePrint, b.facePrint) >= print;
}

function findStrangers(photos: PhotoInSet[]): Map<string, Finding> {
  const withFace = photos.flatMap(({ id, descriptor }) => (descriptor ? [{ id, descriptor }] : []));
  const { refused, poor } = LIMITS.ownCosine;
  const descriptors = withFace.map((photo) => photo.descriptor);
  const cosines = cosinesToMajority(descriptors, { floor: poor, atLeast: LIMITS.facesToCompare });
  const found = new Map<string, Finding>();
  if (!cosines) return findMixture(withFace);
  withFace.forEach(({ id }, index) => {
    const value = cosines[index] ?? 1;
    if (value >= poor) return;
    found.set(id, { code: "other_person", severity: value < refused ? "refused" : "poor", ...REMARKS.other_person });
  });
  return found;
}

/**
 * Where no majority holds together, who is meant cannot be known: it is asked, with somebody of another group to
 * compare with. One person in very different photos makes one group all the same, and nothing is said.
 */
function findMixture(photos: { id: string; descriptor: Float32Array }[]): Map<string, Finding> {
  const found = new Map<string, Finding>();
  if (photos.length < LIMITS.facesToCompare) return found;
  const table = cosineTable(photos.map(({ descriptor }) => descriptor));
  const [largest = [], second = []] = groupFaces(table, LIMITS.oneGroupCosine);
  if (second.length < 2) return found;
  photos.forEach(({ id }, index) => {
    const other = photos[(largest.includes(index) ? second : largest)[0] ?? 0];
    found.set(id, { code: "several_people", severity: "refused", ...REMARKS.several_people, otherPhotoId: other?.id });
  });
  return found;
}

function isRefused(findings: Finding[] = []): boolean {
  return findings.some((finding) => finding.severity === "refused");
}

/** Different bits of two hashes in hex, 0 to 64. */
function bitsApart(a: string, b: string): number {
  let different = 0;
  for (let bits = BigInt(`0x${a}`) ^ BigInt(`0x${b}`); bits > 0n; bits &= bits - 1n) different += 1;
  return different;
}

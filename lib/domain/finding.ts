import type { Words } from "./words";

export const FINDING_CODES = [
  "no_face",
  "several_faces",
  "face_small",
  "face_cut_off",
  "blurred",
  "too_dark",
  "too_bright",
  "side_light",
  "turned_away",
  "eyes_closed",
  "eyes_covered",
  "mouth_covered",
  "compressed",
  "upside_down",
  "duplicate",
  "other_person",
  "several_people",
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

/** `refused`: the photo does not count. `poor`: it counts, and another would be better. */
export type Severity = "refused" | "poor";

/** One remark on one photo: what is the matter, and what to do about it. */
export type Finding = {
  code: FindingCode;
  severity: Severity;
  title: Words;
  remedy: Words;
  /** The photo this one repeats, for `duplicate`; one that shows somebody else, for `several_people`. */
  otherPhotoId?: string;
};

import type { Finding, FindingCode, Severity } from "./finding";
import { LYING, REMARKS, severalFaces } from "./finding-words";
import type { FaceMeasure, PhotoReport } from "./photo";
import { LIMITS } from "./photo-thresholds";

/** What is to be said about one photo by itself, the gravest first. */
export function judgePhoto(report: PhotoReport): Finding[] {
  const [face, ...more] = report.faces;
  if (!face) return [{ code: "no_face", severity: "refused", ...REMARKS.no_face }];
  if (more.length > 0) {
    return [{ code: "several_faces", severity: "refused", ...severalFaces(report.faces.length) }];
  }
  if (Math.abs(face.roll) > LIMITS.lyingRoll) {
    const words = Math.abs(face.roll) > LIMITS.upsideDownRoll ? REMARKS.upside_down : LYING;
    return [{ code: "upside_down", severity: "refused", ...words }];
  }
  const dark = worse(darkness(face), above(face.crushed, LIMITS.crushed));
  const bright = worse(brightness(face), above(face.blown, LIMITS.blown));
  // Without light there is no detail either, and then the light is the matter.
  const hasLight = dark !== "refused" && bright !== "refused";
  const turned = worse(above(Math.abs(face.yaw), LIMITS.yaw), above(Math.abs(face.pitch), LIMITS.pitch));
  const findings = [
    remark("face_small", below(headHeightPx(face), LIMITS.headHeightPx)),
    remark("face_cut_off", above(cutOffShare(report, face), LIMITS.cutOffShare)),
    remark("blurred", hasLight ? below(face.sharpness, LIMITS.sharpness) : null),
    remark("too_dark", dark),
    remark("too_bright", bright),
    remark("turned_away", worse(turned, above(Math.abs(face.roll), LIMITS.roll))),
    // What is hidden and what is only blurred look alike.
    ...(hasLight && face.sharpness >= LIMITS.sharpness.refused ? judgeNear(face) : []),
    // A blurred or dark picture has hardly any steps but those between its squares.
    remark(
      "compressed",
      hasLight && face.sharpness >= LIMITS.sharpness.poor ? above(report.blockiness ?? 1, LIMITS.blockiness) : null,
    ),
  ];
  return findings.flat().sort((a, b) => rank(a.severity) - rank(b.severity));
}

/** What only a near view tells; nothing where it was not measured. */
function judgeNear(face: FaceMeasure): Finding[][] {
  const { sideLight, eyeOpening, mouthDetail, socketLight, eyeDetail, wobble } = face;
  if (sideLight === undefined || eyeOpening === undefined || mouthDetail === undefined) return [];
  if (socketLight === undefined || eyeDetail === undefined || wobble === undefined) return [];
  const guessed = above(wobble, LIMITS.wobble);
  const isOfEyes = eyeDetail < LIMITS.guessedEyeDetail;
  const seenEyes = worse(below(socketLight, LIMITS.socketLight), below(eyeDetail, LIMITS.eyeDetail));
  const eyes = worse(seenEyes, isOfEyes ? guessed : null);
  return [
    remark("side_light", above(Math.abs(sideLight), LIMITS.sideLight)),
    remark("eyes_covered", eyes),
    remark("eyes_closed", eyes ? null : below(eyeOpening, LIMITS.eyeOpening)),
    remark("mouth_covered", worse(below(mouthDetail, LIMITS.mouthDetail), eyes ? null : guessed)),
  ];
}

/** Hairline to chin is three quarters of a head (the canon of proportions; ISO/IEC 19794-5 measures crown to chin). */
const FACE_OF_HEAD = 0.75;

/** Crown to chin in px: what published figures of 128 and 200 px mean by the size of a face. */
export function headHeightPx({ box }: FaceMeasure): number {
  return Math.max(box[2], box[3]) / FACE_OF_HEAD;
}

/** Share of the face's box outside the picture, 0 to 1. */
export function cutOffShare({ width, height }: Pick<PhotoReport, "width" | "height">, { box }: FaceMeasure): number {
  const [x, y, w, h] = box;
  const inside = (start: number, length: number, limit: number) =>
    Math.max(0, Math.min(limit, start + length) - Math.max(0, start));
  return 1 - (inside(x, w, width) * inside(y, h, height)) / (w * h);
}

type Verdict = Severity | null;

function remark(code: Exclude<FindingCode, "several_faces">, severity: Verdict): Finding[] {
  return severity ? [{ code, severity, ...REMARKS[code] }] : [];
}

function below(value: number, { refused, poor }: { refused: number; poor: number }): Verdict {
  return value < refused ? "refused" : value < poor ? "poor" : null;
}

function above(value: number, { refused, poor }: { refused: number; poor: number }): Verdict {
  return value > refused ? "refused" : value > poor ? "poor" : null;
}

function darkness({ luma }: FaceMeasure): Verdict {
  return below(luma, { refused: LIMITS.luma.refusedBelow, poor: LIMITS.luma.poorBelow });
}

function brightness({ luma }: FaceMeasure): Verdict {
  return above(luma, { refused: LIMITS.luma.refusedAbove, poor: LIMITS.luma.poorAbove });
}

function worse(a: Verdict, b: Verdict): Verdict {
  return a === "refused" || b === "refused" ? "refused" : (a ?? b);
}

function rank(severity: Severity): number {
  return severity === "refused" ? 0 : 1;
}

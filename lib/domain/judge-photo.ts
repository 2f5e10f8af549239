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
  const findings = [
    remark("face_small", below(faceSidePx(face), LIMITS.faceSidePx)),
    remark("face_cut_off", above(cutOffShare(report, face), LIMITS.cutOffShare)),
    remark("blurred", hasLight ? below(face.sharpness, LIMITS.sharpness) : null),
    remark("too_dark", dark),
    remark("too_bright", bright),
    remark("turned_away", worse(above(Math.abs(face.yaw), LIMITS.yaw), above(Math.abs(face.pitch), LIMITS.pitch))),
  ];
  return findings.flat().sort((a, b) => rank(a.severity) - rank(b.severity));
}

export function faceSidePx({ box }: FaceMeasure): number {
  return Math.max(box[2], box[3]);
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

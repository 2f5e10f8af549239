import { expect, test } from "vitest";
import { judgePhoto } from "./judge-photo";
import type { FaceMeasure, PhotoReport } from "./photo";

const good: FaceMeasure = {
  box: [300, 300, 400, 480],
  score: 1,
  yaw: 3,
  pitch: -4,
  roll: 2,
  sharpness: 500,
  luma: 0.55,
  crushed: 0.01,
  blown: 0,
  sideLight: 0.2,
  socketLight: 0.65,
  eyeDetail: 0.2,
  mouthDetail: 0.17,
  wobble: 0.008,
  eyeOpening: 0.32,
  smile: 0.6,
};

function photoOf(...faces: Partial<FaceMeasure>[]): PhotoReport {
  const all = faces.map((face) => ({ ...good, ...face }));
  return { version: 1, width: 1200, height: 1600, format: "jpeg", faces: all, dhash: "0123456789abcdef" };
}

test("a good photo draws no remark", () => {
  expect(judgePhoto(photoOf({}))).toEqual([]);
});

test("a photo without a face is refused", () => {
  expect(judgePhoto(photoOf())).toMatchObject([{ code: "no_face", severity: "refused" }]);
});

test("faces are counted in words, in both languages", () => {
  expect(judgePhoto(photoOf({}, {}))).toMatchObject([
    { code: "several_faces", severity: "refused", title: { en: "Two faces here.", zh: "画面里有两张脸" } },
  ]);
  expect(judgePhoto(photoOf(...Array.from({ length: 9 }, () => ({}))))).toMatchObject([
    { title: { en: "Many faces here.", zh: "画面里有好多张脸" } },
  ]);
});

test.each([
  ["face_small", "refused", { box: [0, 0, 80, 95] }],
  ["face_small", "poor", { box: [0, 0, 100, 97] }],
  ["face_small", "poor", { box: [0, 0, 120, 149] }],
  ["face_cut_off", "refused", { box: [-120, 300, 400, 480] }],
  ["face_cut_off", "poor", { box: [300, -40, 400, 480] }],
  ["blurred", "refused", { sharpness: 59 }],
  ["blurred", "poor", { sharpness: 99 }],
  ["too_dark", "refused", { luma: 0.1 }],
  ["too_dark", "refused", { crushed: 0.6 }],
  ["too_dark", "poor", { luma: 0.17 }],
  ["too_bright", "refused", { luma: 0.97, blown: 0.8 }],
  ["too_bright", "poor", { blown: 0.2 }],
  ["turned_away", "refused", { yaw: -46 }],
  ["turned_away", "poor", { yaw: 31 }],
  ["turned_away", "poor", { pitch: 26 }],
  ["turned_away", "poor", { roll: -45 }],
  ["side_light", "poor", { sideLight: -2.2 }],
  ["side_light", "refused", { sideLight: 3.5 }],
  ["eyes_closed", "poor", { eyeOpening: 0.12 }],
  ["eyes_covered", "refused", { socketLight: 0.02, eyeDetail: 0.01 }],
  ["eyes_covered", "refused", { eyeDetail: 0.03 }],
  ["eyes_covered", "poor", { socketLight: 0.3 }],
  ["mouth_covered", "refused", { mouthDetail: 0.05 }],
  ["mouth_covered", "poor", { mouthDetail: 0.08 }],
  ["mouth_covered", "poor", { wobble: 0.025 }],
  ["eyes_covered", "poor", { wobble: 0.025, eyeDetail: 0.1 }],
  ["upside_down", "refused", { roll: 176 }],
  ["upside_down", "refused", { roll: -95 }],
] satisfies [string, string, Partial<FaceMeasure>][])("%s is %s for %j", (code, severity, face) => {
  expect(judgePhoto(photoOf(face))).toMatchObject([{ code, severity }]);
});

test("a dark photo is called dark, not blurred", () => {
  const codes = judgePhoto(photoOf({ luma: 0.09, crushed: 0.6, sharpness: 2 })).map((finding) => finding.code);
  expect(codes).toEqual(["too_dark"]);
});

test("a head of 128 px from crown to chin is kept, and one of 200 draws no remark", () => {
  expect(judgePhoto(photoOf({ box: [0, 0, 80, 96] }))).toMatchObject([{ code: "face_small", severity: "poor" }]);
  expect(judgePhoto(photoOf({ box: [0, 0, 120, 150] }))).toEqual([]);
});

test("closed eyes are not looked for behind sunglasses", () => {
  const codes = judgePhoto(photoOf({ socketLight: 0.02, eyeOpening: 0.1 })).map((finding) => finding.code);
  expect(codes).toEqual(["eyes_covered"]);
});

test("a squeezed copy is told by its squares", () => {
  const squeezed = (blockiness: number) => judgePhoto({ ...photoOf({}), blockiness }).map(({ severity }) => severity);
  expect([squeezed(1.5), squeezed(2.5), squeezed(6)]).toEqual([[], ["poor"], ["refused"]]);
});

test("a report of the first days says nothing of what it did not measure", () => {
  const { sideLight, socketLight, eyeDetail, mouthDetail, wobble, eyeOpening, smile, ...old } = good;
  expect([sideLight, socketLight, eyeDetail, mouthDetail, wobble, eyeOpening, smile]).not.toContain(undefined);
  expect(judgePhoto({ ...photoOf(), faces: [old] })).toEqual([]);
});

test("the gravest remark comes first", () => {
  const severities = judgePhoto(photoOf({ box: [0, 0, 120, 140], yaw: 50 })).map((finding) => finding.severity);
  expect(severities).toEqual(["refused", "poor"]);
});

test("a picture on its side is not called upside down", () => {
  expect(judgePhoto(photoOf({ roll: -95 }))[0]?.title).not.toEqual(judgePhoto(photoOf({ roll: 176 }))[0]?.title);
});

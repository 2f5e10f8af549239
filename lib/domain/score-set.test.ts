import { expect, test } from "vitest";
import type { FaceMeasure, PhotoReport, PhotoStanding } from "./photo";
import { scoreSet } from "./score-set";

const face: FaceMeasure = {
  box: [300, 300, 400, 480],
  score: 1,
  yaw: 0,
  pitch: 0,
  roll: 0,
  sharpness: 500,
  luma: 0.55,
  crushed: 0,
  blown: 0,
  sideLight: 0,
  socketLight: 0.6,
  eyeDetail: 0.2,
  mouthDetail: 0.2,
  wobble: 0.008,
  eyeOpening: 0.3,
  smile: 0.55,
};

function photo(change: Partial<FaceMeasure> = {}, standing: PhotoStanding = "usable", score = 90) {
  const faces = [{ ...face, ...change }];
  const report: PhotoReport = { version: 1, width: 1200, height: 1600, format: "jpeg", faces, dhash: "0" };
  return { report, standing, score };
}

const various = [photo(), photo({ yaw: -15 }), photo({ yaw: 15, smile: 0.7 }), photo({ luma: 0.4 })];
const lacksOf = (...photos: ReturnType<typeof photo>[]) => scoreSet(photos).lacks.map(({ code }) => code);

test("a set with something of each lacks nothing, and scores as its photos do", () => {
  expect(scoreSet(various)).toMatchObject({ score: 90, lacks: [], marks: { variety: 100 } });
});

test("the same photo over and over scores less, and says what to add in both languages", () => {
  const { score, lacks } = scoreSet([photo(), photo(), photo()]);
  expect(score).toBeLessThan(85);
  expect(lacks.map(({ code }) => code)).toEqual(["from_left", "from_right", "other_light", "other_face"]);
  expect(lacks[0]?.words).toMatchObject({
    en: expect.stringContaining("from the left"),
    zh: expect.stringContaining("左"),
  });
});

test("each lack is told by itself", () => {
  const without = (index: number) => lacksOf(...various.filter((_, n) => n !== index));
  expect(without(1)).toEqual(["from_left"]);
  expect(without(2)).toEqual(["from_right", "other_face"]);
  expect(without(3)).toEqual(["other_light"]);
  expect(lacksOf(...various.map(({ report }) => photo({ ...report.faces[0], sharpness: 65 })))).toEqual(["sharper"]);
  expect(lacksOf(...various.map(({ report }) => photo({ ...report.faces[0], box: [300, 300, 110, 120] })))).toEqual([
    "larger",
  ]);
  expect(lacksOf(...various.map(({ report }) => photo({ ...report.faces[0], eyeOpening: 0.1 })))).toEqual([
    "eyes_open",
  ]);
});

test("what is refused or left out has no part in it", () => {
  expect(scoreSet([photo({}, "refused", 0), photo({}, "set_aside", 80)])).toEqual({
    score: null,
    marks: null,
    lacks: [],
  });
  expect(lacksOf(...various.slice(0, 3), photo({ luma: 0.4 }, "refused"))).toEqual(["other_light"]);
});

test("the marks are the photos' own on the average, of those that count", () => {
  const blurred = photo({ sharpness: 30 });
  const both = scoreSet([photo(), blurred, photo({ sharpness: 30 }, "refused", 0)]).marks;
  expect(both).toMatchObject({ sharpness: 50, light: 100 });
  expect(scoreSet([photo({}, "set_aside")]).marks).toBeNull();
});

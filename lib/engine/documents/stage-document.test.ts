import { expect, test } from "vitest";
import { DOCUMENT_KINDS, DOCUMENT_RULES } from "@/lib/domain/document-rules";
import { headPose } from "../faces/head-pose";
import type { Cutout } from "../matte/cutout";
import { madeCutout } from "../render/made-cutout.fixture";
import { brokenBy, headPointsOf, measureHead } from "./measure-head";
import { stageDocument } from "./stage-document";
import { turnPicture } from "./turn-picture";

const passport = DOCUMENT_RULES["passport-35x45"];

const person = () => madeCutout(480, 640);

/** The same person with her head leaning clockwise. */
function leaning(degrees: number): Cutout {
  const whole = person();
  return { ...whole, ...turnPicture(whole, [240, 300], (degrees * Math.PI) / 180) };
}

/** Moves one point of the mesh. */
function moved(cutout: Cutout, point: number, change: [number, number, number]): Cutout {
  const mesh = Float32Array.from(cutout.mesh);
  change.forEach((by, axis) => (mesh[point * 3 + axis] = (mesh[point * 3 + axis] as number) + by));
  return { ...cutout, mesh };
}

test.each(DOCUMENT_KINDS)(
  "%s: size and every measure are the rule's, also when a smaller picture is asked for",
  (kind) => {
    const rule = DOCUMENT_RULES[kind];
    for (const width of [undefined, 160]) {
      const staged = stageDocument(person(), rule, { width });
      if (typeof staged === "string") throw new Error(staged);
      expect(staged.width).toBe(width ?? rule.width);
      expect(staged.height / staged.width).toBeCloseTo(rule.height / rule.width, 1);
      expect(brokenBy(rule, measureHead(headPointsOf(staged.cutout), staged.placement, staged), 1e-3)).toEqual([]);
    }
  },
);

test("a head asked for nearer is larger, and still within the rule", () => {
  const heads = [0.97, 1, 1.035].map((nearer) => {
    const staged = stageDocument(person(), passport, { nearer });
    if (typeof staged === "string") throw new Error(staged);
    return measureHead(headPointsOf(staged.cutout), staged.placement, staged).head;
  });
  expect(heads).toEqual(heads.toSorted((a, b) => a - b));
  expect(new Set(heads).size).toBe(3);
});

test("a leaning head is levelled, and its hair and chin are measured upright", () => {
  const staged = stageDocument(leaning(7), passport);
  if (typeof staged === "string") throw new Error(staged);
  expect(Math.abs(headPose(staged.cutout.mesh).roll)).toBeLessThan(0.1);
  expect(brokenBy(passport, measureHead(headPointsOf(staged.cutout), staged.placement, staged), 1e-6)).toEqual([]);
});

test("no edge that the photo cut shows in the picture of a levelled head", () => {
  const staged = stageDocument(leaning(7), passport);
  if (typeof staged === "string") throw new Error(staged);
  const { cutout, placement, width, height } = staged;
  const opacity = (x: number) => {
    const column = Math.round((x - placement.x) / placement.scale);
    const row = Math.floor((height - 1 - placement.y) / placement.scale);
    return cutout.rgba[(row * cutout.width + column) * 4 + 3];
  };
  for (const share of [0.2, 0.4, 0.6, 0.8]) expect(opacity(share * width)).toBe(255);
});

test("what no placing can mend is refused by name", () => {
  const whole = person();
  const shut = [159, 386].reduce((face, lid) => moved(face, lid, [0, 12, 0]), whole);
  const refusals: [Cutout, string][] = [
    [moved(whole, 454, [0, 0, 50]), "turned"],
    [leaning(18), "leaning"],
    [shut, "eyes_closed"],
    [{ ...whole, eyeOpening: 0.12 }, "eyes_closed"],
    [{ ...whole, cuts: { ...whole.cuts, top: true } }, "hair_cut"],
    [{ ...whole, score: 0.4 }, "matte"],
    [{ ...whole, crownY: 20 }, "shape"],
    [{ ...whole, height: 400 }, "shoulders"],
    [{ ...whole, width: 250, cuts: { ...whole.cuts, right: 300 } }, "shoulders"],
    [madeCutout(150, 200), "too_small"],
    [{ ...whole, scale: 3 }, "too_small"],
  ];
  for (const [cutout, fault] of refusals) expect(stageDocument(cutout, passport), fault).toBe(fault);
});

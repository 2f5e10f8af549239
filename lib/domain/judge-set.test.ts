import { expect, test } from "vitest";
import { PRINT_SIDE, printOf } from "./face-print";
import { judgeSet, type PhotoInSet } from "./judge-set";
import type { FaceMeasure } from "./photo";

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
};

/** Unit-like vectors around one of a few people: the direction is the person, `step` the photo of them. */
function descriptorOf(person: number, step: number): Float32Array {
  return Float32Array.from({ length: 64 }, (_, index) => {
    const own = index % 8 === person ? 1 : 0;
    return own + 0.15 * Math.sin(index * 12.9898 + step * 78.233);
  });
}

function photo(step: number, change: Partial<PhotoInSet> & { person?: number; dhash?: string } = {}): PhotoInSet {
  const { person = 0, dhash = hashOf(step), ...rest } = change;
  return {
    id: `photo-${step}`,
    report: { version: 1, width: 1200, height: 1600, format: "jpeg", faces: [face], dhash },
    descriptor: descriptorOf(person, step),
    setAside: false,
    ...rest,
  };
}

/** Hashes 32 bits and more from each other's. */
function hashOf(step: number): string {
  return ((BigInt(step + 1) * 0x9e3779b97f4a7c15n) & 0xffffffffffffffffn).toString(16).padStart(16, "0");
}

const codesOf = (set: PhotoInSet[], id: string) =>
  judgeSet(set)
    .get(id)
    ?.findings.map((finding) => finding.code);

test("eight good photos of one person are all usable", () => {
  const judged = [...judgeSet(Array.from({ length: 8 }, (_, step) => photo(step))).values()];
  expect(judged.map((judgement) => judgement.standing)).toEqual(Array(8).fill("usable"));
  expect(judged.every((judgement) => judgement.score > 90)).toBe(true);
});

test("the later of two equal photos is the duplicate, and says which one it repeats", () => {
  const [first, second] = [photo(1, { dhash: "ffffffffffffff00" }), photo(2, { dhash: "fffffffffffffff0" })];
  const judged = judgeSet([first, second]);
  expect(judged.get("photo-1")?.standing).toBe("usable");
  expect(judged.get("photo-2")).toMatchObject({
    standing: "refused",
    score: 0,
    findings: [{ code: "duplicate", otherPhotoId: "photo-1" }],
  });
});

test("nine bits apart is another photo", () => {
  const set = [photo(1, { dhash: "ffffffffffffffff" }), photo(2, { dhash: "fffffffffffffe00" })];
  expect(codesOf(set, "photo-2")).toEqual([]);
});

test("two people in the same place are not duplicates", () => {
  const dhash = "00ff00ff00ff00ff";
  expect(codesOf([photo(1, { dhash }), photo(2, { dhash, person: 3 })], "photo-2")).toEqual([]);
});

test("what repeats a photo that is set aside may stay", () => {
  const dhash = "00ff00ff00ff00ff";
  const judged = judgeSet([photo(1, { dhash, setAside: true }), photo(2, { dhash })]);
  expect(judged.get("photo-1")?.standing).toBe("set_aside");
  expect(judged.get("photo-2")?.standing).toBe("usable");
});

test("strangers in a set are found against the others, and the others are left alone", () => {
  const set = [
    ...Array.from({ length: 6 }, (_, step) => photo(step)),
    photo(6, { person: 2 }),
    photo(7, { person: 5 }),
  ];
  const judged = judgeSet(set);
  expect(judged.get("photo-6")).toMatchObject({ standing: "refused", findings: [{ code: "other_person" }] });
  expect(judged.get("photo-7")).toMatchObject({ standing: "refused", findings: [{ code: "other_person" }] });
  expect(set.slice(0, 6).every(({ id }) => judged.get(id)?.standing === "usable")).toBe(true);
});

test("one pair that differs proves nothing", () => {
  const set = [photo(1), photo(2, { person: 4 })];
  expect([...judgeSet(set).values()].flatMap((judgement) => judgement.findings)).toEqual([]);
});

test("half of one person and half of another is asked about, with somebody to compare with", () => {
  const set = Array.from({ length: 8 }, (_, step) => photo(step, { person: step < 4 ? 0 : 4 }));
  const judged = judgeSet(set);
  expect([...judged.values()].map(({ standing }) => standing)).toEqual(Array(8).fill("refused"));
  expect(judged.get("photo-1")?.findings).toMatchObject([{ code: "several_people", otherPhotoId: "photo-4" }]);
  expect(judged.get("photo-6")?.findings).toMatchObject([{ code: "several_people", otherPhotoId: "photo-0" }]);
});

test("once one of two people is left out, the other is the one", () => {
  const set = Array.from({ length: 8 }, (_, step) => photo(step, { person: step < 4 ? 0 : 4, setAside: step >= 4 }));
  expect(set.slice(0, 4).map(({ id }) => judgeSet(set).get(id)?.standing)).toEqual(Array(4).fill("usable"));
});

test("four people in four photos accuse nobody", () => {
  const set = [0, 2, 4, 6].map((person, step) => photo(step, { person }));
  expect([...judgeSet(set).values()].flatMap((judgement) => judgement.findings)).toEqual([]);
});

test("a cropped copy is known by its face, and another moment is not", () => {
  const cells = (shift: number) => Float32Array.from({ length: PRINT_SIDE ** 2 }, (_, n) => Math.sin(n * 0.7 + shift));
  const withPrint = (step: number, shift: number) => {
    const one = photo(step, { descriptor: descriptorOf(0, 1) });
    return { ...one, report: { ...one.report, facePrint: printOf(cells(shift)) } };
  };
  expect(codesOf([withPrint(1, 0), withPrint(2, 0.1)], "photo-2")).toEqual(["duplicate"]);
  expect(codesOf([withPrint(1, 0), withPrint(2, 0.8)], "photo-2")).toEqual([]);
});

test("copies of a stranger's photo have no vote on who the person is", () => {
  const own = Array.from({ length: 5 }, (_, step) => photo(step));
  const copies = [10, 11, 12, 13, 14, 15, 16].map((step) => photo(step, { person: 3, dhash: hashOf(10) }));
  expect(codesOf([...own, ...copies], "photo-10")).toEqual(["other_person"]);
  expect(codesOf([...own, ...copies], "photo-0")).toEqual([]);
});

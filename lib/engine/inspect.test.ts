import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import sharp, { type Sharp } from "sharp";
import { describe, expect, test } from "vitest";
import { cosine } from "@/lib/domain/descriptors";
import type { FindingCode, Severity } from "@/lib/domain/finding";
import { judgePhoto } from "@/lib/domain/judge-photo";
import { judgeSet, type PhotoInSet } from "@/lib/domain/judge-set";
import type { FaceMeasure, PhotoReport } from "@/lib/domain/photo";
import { closeCrop, franckFrames, groups, inSunglasses, otherFace, sharedPhotos } from "@/tests/fixtures/faces";
import { hostile } from "@/tests/fixtures/hostile";
import { makeFaults, readGoodFace } from "@/tests/fixtures/made-faces";
import { inspect } from "./inspect";

const inspectFile = async (path: string) => inspect(await readFile(path));
const codesOf = async (bytes: Uint8Array) => judgePhoto((await inspect(bytes)).report).map((finding) => finding.code);

describe("what is not a photo is refused in words", () => {
  test.each([
    ["empty", "unprocessable", "photo_empty"],
    ["webPage", "unsupported", "photo_not_a_picture"],
    ["scriptedDrawing", "unsupported", "photo_not_a_picture"],
    ["gif", "unsupported", "photo_not_a_picture"],
    ["truncated", "unprocessable", "photo_truncated"],
    ["truncatedPng", "unprocessable", "photo_truncated"],
    ["headerAlone", "unprocessable", "photo_truncated"],
    ["tiny", "unprocessable", "photo_too_small"],
    ["enormous", "too_large", "photo_too_many_pixels"],
  ] satisfies [keyof typeof hostile, string, string][])("%s is %s, %s", async (kind, code, reason) => {
    const refusal = await inspect(await hostile[kind]()).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: "AppError", code, reason });
    expect(refusal).toHaveProperty("words.zh", expect.stringMatching(/[。]$/));
  });
});

test("a 0.9-gigapixel picture costs less than 50 MB", async () => {
  const bytes = await hostile.enormous();
  const before = process.memoryUsage().rss;
  await inspect(bytes).catch(() => null);
  expect(process.memoryUsage().rss - before).toBeLessThan(50e6);
});

describe("every kind of photo becomes one kind of master", () => {
  const kinds = ["cmyk", "grey", "transparentPng", "deepPng", "displayP3", "webp", "avif", "rotatedWithGps"] as const;
  test.each(kinds)("%s", async (kind) => {
    const { master, report, descriptor } = await inspect(await hostile[kind]());
    const stored = await sharp(master).metadata();
    expect(stored).toMatchObject({ format: "jpeg", space: "srgb", channels: 3, chromaSubsampling: "4:4:4" });
    expect([stored.width, stored.height]).toEqual([report.width, report.height]);
    expect([stored.exif, stored.icc, stored.xmp, stored.iptc, stored.orientation]).toEqual(Array(5).fill(undefined));
    expect(Buffer.from(master).includes("Exif")).toBe(false);
    expect(report.faces).toHaveLength(1);
    expect(descriptor).toHaveLength(1024);
  });
});

test("a photo that was stored lying down stands up", async () => {
  const { report } = await inspect(await hostile.rotatedWithGps());
  expect([report.width, report.height]).toEqual([720, 576]);
  expect(Math.abs(report.faces[0]?.roll ?? 180)).toBeLessThan(20);
});

test("colours of a wide profile are brought to sRGB", async () => {
  const [plain, wide] = await Promise.all([readFile(franckFrames()[2] ?? ""), hostile.displayP3()]);
  const mean = async (bytes: Uint8Array) => (await sharp((await inspect(bytes)).master).stats()).channels[2]?.mean ?? 0;
  expect(Math.abs((await mean(wide)) - (await mean(plain)))).toBeLessThan(2);
});

test("a large photo is stored at 2048 px", async () => {
  const large = await sharp(franckFrames()[0]).resize(4000).jpeg().toBuffer();
  const { report, master } = await inspect(large);
  expect([report.width, report.height]).toEqual([2048, 1638]);
  expect((await sharp(master).metadata()).width).toBe(2048);
});

describe("a photo that is no use is found out", () => {
  test.each([
    ["upsideDown", ["upside_down"]],
    ["onItsSide", ["upside_down"]],
    ["blurred", ["blurred"]],
    ["dark", ["too_dark"]],
    ["bright", ["too_bright"]],
    ["noFace", ["no_face"]],
  ] satisfies [keyof typeof hostile, string[]][])("%s is %j", async (kind, codes) => {
    expect(await codesOf(await hostile[kind]())).toEqual(codes);
  });
});

test("each frame of the sitter is a good photo with one face, and in three his eyes are closed", async () => {
  const closed = ["franck_02888.jpg", "franck_03979.jpg", "franck_04000.jpg"];
  for (const frame of franckFrames()) {
    const codes = closed.includes(basename(frame)) ? ["eyes_closed"] : [];
    expect(await codesOf(await readFile(frame)), basename(frame)).toEqual(codes);
  }
});

describe("what covers a face is found out, on pictures made from a good one", () => {
  test.each([
    ["sunglasses", "eyes_covered"],
    ["tintedGlasses", "eyes_covered"],
    ["maskBlue", "mouth_covered"],
    ["maskWhite", "mouth_covered"],
    ["maskBlack", "mouth_covered"],
    ["handOnMouth", "mouth_covered"],
    ["handOnEyes", "eyes_covered"],
    ["eyesClosed", "eyes_closed"],
    ["sideLight", "side_light"],
    ["squeezed", "compressed"],
  ] satisfies [keyof typeof makeFaults, string][])("%s is %s", async (kind, code) => {
    expect(await codesOf(await makeFaults[kind](await readGoodFace(otherFace)))).toContain(code);
  });
});

test("light that is only softer on one side draws no remark", async () => {
  expect(await codesOf(await makeFaults.softSideLight(await readGoodFace(otherFace)))).toEqual([]);
});

describe("how a face lies in its picture is found out, on pictures made from a good one", () => {
  test.each([
    [
      "a head of 110 px",
      "face_small",
      "refused",
      (good, { box }, { width }) => good.resize(Math.round((width * 82) / box[3])),
    ],
    [
      "a picture that ends in the face",
      "face_cut_off",
      "poor",
      (good, { box: [x, , across] }, { height }) =>
        good.extract({ left: 0, top: 0, width: Math.round(x + across * 0.68), height }),
    ],
    ["a head that leans by 50 degrees", "turned_away", "poor", (good) => good.rotate(50, { background: "#777" })],
  ] satisfies [string, FindingCode, Severity, (good: Sharp, face: FaceMeasure, size: PhotoReport) => Sharp][])(
    "%s is %s, %s",
    async (_, code, severity, spoil) => {
      const { report, master } = await inspectFile(otherFace);
      const [face] = report.faces;
      if (!face) throw new Error("The good photo shows a face.");
      const spoilt = await inspect(await spoil(sharp(master), face, report).jpeg().toBuffer());
      expect(judgePhoto(spoilt.report)).toMatchObject([{ code, severity }]);
    },
  );
});

test("a man in sunglasses has his eyes covered", async () => {
  expect(await codesOf(await readFile(inSunglasses))).toContain("eyes_covered");
});

test.each([90, 180, 270])("a close crop without hair, turned by %i degrees, is told to be turned", async (angle) => {
  const turned = await sharp(closeCrop).rotate(angle).jpeg().toBuffer();
  expect(await codesOf(turned)).toContain("upside_down");
});

describe("a copy is a copy", () => {
  const photo = (path: string) => readFile(path);
  const inSet = async (id: string, bytes: Uint8Array): Promise<PhotoInSet> => {
    const { report, descriptor } = await inspect(bytes);
    return { id, report, descriptor, setAside: false };
  };
  const codesOfSecond = async (first: Uint8Array, second: Uint8Array) =>
    judgeSet([await inSet("first", first), await inSet("second", second)])
      .get("second")
      ?.findings.map(({ code }) => code);

  test.each([
    ["written anew", (copy: Sharp) => copy.jpeg({ quality: 50 })],
    ["scaled", (copy: Sharp) => copy.resize(430)],
    ["cropped by a tenth", (copy: Sharp) => copy.extract({ left: 72, top: 0, width: 648, height: 576 })],
    ["cropped around", (copy: Sharp) => copy.extract({ left: 36, top: 29, width: 648, height: 518 }).webp()],
  ] satisfies [string, (copy: Sharp) => Sharp][])("%s", async (_, change) => {
    const original = await photo(franckFrames()[4] ?? "");
    expect(await codesOfSecond(original, await change(sharp(original)).toBuffer())).toContain("duplicate");
  });

  test("and another moment of the same film is not", async () => {
    const [one, other] = await Promise.all([0, 9].map((frame) => photo(franckFrames()[frame] ?? "")));
    if (!one || !other) throw new Error("There are eleven frames");
    expect(await codesOfSecond(one, other)).toEqual([]);
  });
});

test.each(groups)("%s shows %i people", async (path, people) => {
  const { report, descriptor } = await inspectFile(path);
  expect(report.faces).toHaveLength(people);
  expect(descriptor).toBeNull();
});

test("a face of 60 px in a large picture is found", async () => {
  const small = await sharp(franckFrames()[2]).resize(160).toBuffer();
  const wide = sharp({ create: { width: 2000, height: 1500, channels: 3, background: "#8899aa" } });
  const picture = await wide
    .composite([{ input: small, left: 1500, top: 900 }])
    .jpeg()
    .toBuffer();
  expect((await inspect(picture)).report.faces).toHaveLength(1);
});

test("the head's turn has the sign of its direction", async () => {
  const faceOf = async (name: string) => {
    const path = franckFrames().find((frame) => frame.includes(name)) ?? "";
    return (await inspectFile(path)).report.faces[0];
  };
  expect((await faceOf("03909"))?.yaw).toBeGreaterThan(8); // his right ear is seen: turned to the viewer's right
  expect((await faceOf("04000"))?.yaw).toBeLessThan(-8);
  expect((await faceOf("01829"))?.pitch).toBeGreaterThan(8); // chin up
  expect((await faceOf("03979"))?.pitch).toBeLessThan(-4); // eyes on his knees
  expect((await faceOf("04035"))?.roll).toBeLessThan(-5); // leans to the viewer's left
});

test("one man is like himself, and unlike somebody else", async () => {
  const [one, two] = franckFrames();
  const paths = [one ?? "", two ?? "", otherFace];
  const [a, b, c] = await Promise.all(paths.map(async (path) => (await inspectFile(path)).descriptor));
  if (!a || !b || !c) throw new Error("Each of these has one face");
  expect(cosine(a, b)).toBeGreaterThan(0.65);
  expect(cosine(a, c)).toBeLessThan(0.5);
});

describe("pictures beside the project, where they are there", () => {
  const alone = ["sitter", "sitter-b", "others"].flatMap(sharedPhotos);
  test.skipIf(alone.length === 0).each(alone)("%s shows one person", async (path) => {
    expect((await inspectFile(path)).report.faces).toHaveLength(1);
  });

  // Of the seven in the selfie three are cut in half by its edges.
  const together: Record<string, number> = { "couple.jpg": 2, "family.jpg": 4, "selfie-many-people.jpg": 7 };
  const several = sharedPhotos("groups");
  test.skipIf(several.length === 0).each(several)("%s shows all who are in it", async (path) => {
    expect((await inspectFile(path)).report.faces).toHaveLength(together[basename(path)] ?? 0);
  });

  const two = [sharedPhotos("sitter").slice(0, 4), sharedPhotos("sitter-b").slice(0, 4)].flat();
  test.skipIf(two.length < 8)("four photos of one woman and four of another are asked about", async () => {
    const set: PhotoInSet[] = [];
    for (const path of two) set.push({ ...(await inspectFile(path)), id: path, setAside: false });
    const judged = judgeSet(set);
    for (const { id } of set) {
      expect(
        judged.get(id)?.findings.map(({ code }) => code),
        id,
      ).toContain("several_people");
    }
  });

  const outcomes: Record<string, string> = {
    "blurred.jpg": "blurred",
    "bomb-30000px.png": "photo_too_many_pixels",
    "drawing.svg": "photo_not_a_picture",
    "empty.jpg": "photo_empty",
    "no-face.jpg": "no_face",
    "overexposed.jpg": "too_bright",
    "page.jpg": "photo_not_a_picture",
    "rotated-with-gps.jpg": "upside_down",
    "tiny.jpg": "photo_too_small",
    "too-dark.jpg": "too_dark",
    "truncated.jpg": "photo_truncated",
    "upside-down.jpg": "upside_down",
  };
  const sent = sharedPhotos("hostile");
  test.skipIf(sent.length === 0).each(sent)("%s is dealt with", async (path) => {
    const outcome = await codesOf(await readFile(path)).catch((error: { reason: string }) => [error.reason]);
    expect(outcome.join()).toBe(outcomes[basename(path)] ?? "");
  });
});

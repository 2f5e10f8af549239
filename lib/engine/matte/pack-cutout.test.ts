import { expect, test } from "vitest";
import { madeCutout } from "../render/made-cutout.fixture";
import { packCutout, unpackCutout } from "./pack-cutout";

test("a cutout comes back from its file exactly as it was", async () => {
  const cutout = madeCutout(60, 80);
  expect(await unpackCutout(await packCutout(cutout))).toEqual(cutout);
});

test("so do its surroundings", async () => {
  const rgb = Uint8Array.from({ length: 12 * 16 * 3 }, (_, i) => i % 251);
  const cutout = { ...madeCutout(60, 80), surroundings: { width: 12, height: 16, rgb } };
  expect(await unpackCutout(await packCutout(cutout))).toEqual(cutout);
});

test("it comes back from a slice of a larger buffer too, as storage may hand it out", async () => {
  const packed = await packCutout(madeCutout(60, 80));
  const larger = Buffer.alloc(packed.length + 7);
  larger.set(packed, 7);
  const { mesh, width } = await unpackCutout(larger.subarray(7));
  expect([mesh.length, width]).toEqual([468 * 3, 60]);
});

test("other bytes are refused", async () => {
  await expect(unpackCutout(new Uint8Array(64))).rejects.toThrow("not a packed cutout");
});

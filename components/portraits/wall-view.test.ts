import { expect, test } from "vitest";
import type { Place } from "./lay-wall";
import { madePortrait, madeTask } from "./made-prints.fixture";
import { dayOf, daysOf, placesOf, readWallView, writeWallView, type WallView } from "./wall-view";

const STYLE = "0f8fad5b-d9cb-469f-a165-70867728950e";
const everything: WallView = { show: null, roll: null, day: null, order: "closest" };
const place = (own: Parameters<typeof madePortrait>[0]): Place => {
  const portrait = madePortrait(own);
  return { key: own.id, styleId: portrait.styleId, portrait, task: null };
};
const wet: Place = { key: "wet", styleId: STYLE, portrait: null, task: madeTask({ id: "wet", modelId: "m2" }) };
const wall = [
  place({ id: "a", styleId: STYLE, modelId: "m1", favourite: true }),
  place({ id: "b", styleId: "another", modelId: "m2", createdAt: "2026-11-21T17:00:00.000Z" }),
  wet,
];
const keys = (view: Partial<WallView>, modelId: string | null = null, timeZone = "UTC") =>
  placesOf(wall, { ...everything, ...view }, { modelId, timeZone }).map(({ key }) => key);

test("a view survives its way through the address", () => {
  const view: WallView = { show: STYLE, roll: 3, day: "2026-11-22", order: "newest" };
  const written = new Map(Object.entries(writeWallView(view)));
  expect(readWallView({ get: (name) => written.get(name) ?? null })).toEqual(view);
});

test("nonsense in the address shows everything", () => {
  const nonsense: Record<string, string> = { show: "x", roll: "-1", day: "2026-13-99", order: "up" };
  expect(readWallView({ get: (name) => nonsense[name] ?? null })).toEqual(everything);
});

test("style, roll and day each leave out the others, wet places too", () => {
  expect(keys({})).toEqual(["a", "b", "wet"]);
  expect(keys({ show: STYLE })).toEqual(["a", "wet"]);
  expect(keys({}, "m2")).toEqual(["b", "wet"]);
  expect(keys({ day: "2026-11-21" })).toEqual(["b"]);
});

test("favourites are prints that were marked, never wet ones", () => {
  expect(keys({ show: "favourites" })).toEqual(["a"]);
});

test("a day is a day where the viewer is", () => {
  expect(dayOf("2026-11-21T17:00:00.000Z", "Asia/Shanghai")).toBe("2026-11-22");
  expect(keys({ day: "2026-11-22" }, null, "Asia/Shanghai")).toEqual(["a", "b", "wet"]);
  expect(daysOf(wall, "UTC")).toEqual(["2026-11-22", "2026-11-21"]);
});

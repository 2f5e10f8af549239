import { expect, test } from "vitest";
import { TwoLines } from "./two-lines";

/** Work that is written down when it begins, and ends when it is told to. */
function workshop() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const piece = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
  };
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { begun, piece, end };
}

test("a portrait that comes last goes before the previews that wait, and previews keep their order", async () => {
  const { begun, piece, end } = workshop();
  const lines = new TwoLines(2);
  const ahead = { aheadOfTime: true };
  const made = ["p1", "p2", "p3", "p4"].map((name) => lines.run(piece(name), ahead));
  made.push(lines.run(piece("portrait")), lines.run(piece("photo")));
  expect(begun).toEqual(["p1", "p2"]);
  await end("p1");
  expect(begun).toEqual(["p1", "p2", "portrait"]);
  for (const name of ["p2", "photo", "portrait", "p3", "p4"]) await end(name);
  expect(begun).toEqual(["p1", "p2", "portrait", "photo", "p3", "p4"]);
  expect(await Promise.all(made)).toEqual(["p1", "p2", "p3", "p4", "portrait", "photo"]);
});

test("work that fails gives its place on, and the place can be taken again later", async () => {
  const lines = new TwoLines(1);
  const failing = lines.run(() => Promise.reject(new Error("torn")));
  const next = lines.run(() => Promise.resolve("made"));
  await expect(failing).rejects.toThrow("torn");
  expect(await next).toBe("made");
  expect(await lines.run(() => Promise.resolve("later"))).toBe("later");
});

test("closing sends the waiting away and lets what is under way end", async () => {
  const { begun, piece, end } = workshop();
  const lines = new TwoLines(1);
  const first = lines.run(piece("first"));
  const waiting = [lines.run(piece("second")), lines.run(piece("third"), { aheadOfTime: true })];
  lines.close();
  for (const each of waiting) await expect(each).rejects.toThrow("Closed");
  await end("first");
  expect(await first).toBe("first");
  expect(begun).toEqual(["first"]);
});

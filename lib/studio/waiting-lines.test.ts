import { expect, test } from "vitest";
import { type Urgency, WaitingLines } from "./waiting-lines";

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
  const lines = new WaitingLines(2);
  const made = ["p1", "p2", "p3", "p4"].map((name) => lines.run(piece(name), "ahead"));
  made.push(lines.run(piece("portrait")), lines.run(piece("photo")));
  expect(begun).toEqual(["p1", "p2"]);
  await end("p1");
  expect(begun).toEqual(["p1", "p2", "portrait"]);
  for (const name of ["p2", "photo", "portrait", "p3", "p4"]) await end(name);
  expect(begun).toEqual(["p1", "p2", "portrait", "photo", "p3", "p4"]);
  expect(await Promise.all(made)).toEqual(["p1", "p2", "p3", "p4", "portrait", "photo"]);
});

test("a picture of a link waits behind what owners wait for, and goes before previews", async () => {
  const { begun, piece, end } = workshop();
  const lines = new WaitingLines(1);
  const made = [lines.run(piece("preview"), "ahead"), lines.run(piece("later preview"), "ahead")];
  made.push(lines.run(piece("of a link"), "visited"), lines.run(piece("second of a link"), "visited"));
  made.push(lines.run(piece("photo")));
  for (const name of ["preview", "photo", "of a link", "second of a link", "later preview"]) await end(name);
  expect(begun).toEqual(["preview", "photo", "of a link", "second of a link", "later preview"]);
  await Promise.all(made);
});

test("work that fails gives its place on, and the place can be taken again later", async () => {
  const lines = new WaitingLines(1);
  const failing = lines.run(() => Promise.reject(new Error("torn")));
  const next = lines.run(() => Promise.resolve("made"));
  await expect(failing).rejects.toThrow("torn");
  expect(await next).toBe("made");
  expect(await lines.run(() => Promise.resolve("later"))).toBe("later");
});

test("closing sends the waiting away and lets what is under way end", async () => {
  const { begun, piece, end } = workshop();
  const lines = new WaitingLines(1);
  const first = lines.run(piece("first"));
  const waiting = [undefined, "visited", "ahead"].map((line) => lines.run(piece("waiting"), line as Urgency));
  lines.close();
  for (const each of waiting) await expect(each).rejects.toThrow("Closed");
  await end("first");
  expect(await first).toBe("first");
  expect(begun).toEqual(["first"]);
});

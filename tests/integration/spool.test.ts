import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { env } from "@/lib/env/env";
import { keepSpoolClear } from "@/lib/storage/spool";

/* Uploads that a kill cut short are somebody's face: they do not lie about, however soon the process is back. */

afterEach(() => void vi.useRealTimers());

test("what is older than an hour goes at the start, and what was too young then goes later", async () => {
  const folder = path.join(env.DATA_DIR, "spool");
  mkdirSync(folder, { recursive: true });
  const leave = (name: string, minutes: number) => {
    writeFileSync(path.join(folder, name), "a photo");
    const then = Date.now() / 1000 - minutes * 60;
    utimesSync(path.join(folder, name), then, then);
  };
  leave("old", 61);
  leave("young", 30);
  vi.useFakeTimers({ toFake: ["setInterval"] });
  await keepSpoolClear();
  expect(readdirSync(folder)).toEqual(["young"]);
  leave("young", 90);
  leave("under-way", 1);
  vi.advanceTimersByTime(3600_000);
  await vi.waitFor(() => expect(readdirSync(folder)).toEqual(["under-way"]));
});

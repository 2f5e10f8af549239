import { afterEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { newId } from "./new-id";

afterEach(() => void vi.unstubAllGlobals());

test("ids are different UUIDs", () => {
  expect(z.uuidv4().safeParse(newId()).success).toBe(true);
  expect(newId()).not.toBe(newId());
});

test("a browser without randomUUID makes the same kind", () => {
  const { crypto } = globalThis;
  vi.stubGlobal("crypto", { getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes) });
  for (let i = 0; i < 64; i += 1) expect(z.uuidv4().safeParse(newId()).success).toBe(true);
  expect(newId()).not.toBe(newId());
});

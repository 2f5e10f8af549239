import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkLink, signLink } from "@/lib/auth/signed-link";
import { getDb } from "@/lib/db/client";
import { portraits, tasks } from "@/lib/db/schema";
import { listOfferedStyles } from "@/lib/db/styles";
import { syncStyles } from "@/lib/features/styles/sync-styles";
import { taskQueryReply } from "@/lib/provider/wire";
import { putObject } from "@/lib/storage/objects";
import { keyOf } from "@/tests/support/api-keys";
import { CloudOverHttp } from "@/tests/support/cloud-over-http";
import { madeModel } from "@/tests/support/made-model";
import { signInAs, signOut } from "@/tests/support/people";
import { answerOf } from "@/tests/support/requests";

/* Result addresses of ours: they open a picture for a day, to whoever holds them, and nothing else. */

const api = new CloudOverHttp();
const taskId = crypto.randomUUID();
let paths: string[];
let pictures: Buffer[];

beforeAll(async () => {
  await api.open();
  await syncStyles();
  const wan = await signInAs("Wan");
  const { header } = await keyOf(wan);
  const model = await madeModel(wan.userId);
  const [style] = await listOfferedStyles("studio");
  const made = { ownerId: wan.userId, taskId, modelId: model.id, styleId: style?.id ?? "" };
  const db = await getDb();
  await db.insert(tasks).values({
    ...made,
    id: taskId,
    kind: "generation",
    ordered: 2,
    state: "succeeded",
    endedAt: new Date(),
  });
  pictures = await Promise.all(
    ["jpg", "png"].map(async (extension, ordinal) => {
      const blank = { create: { width: 30, height: 40, channels: 3 as const, background: "#468" } };
      const bytes = await sharp(blank)
        .toFormat(extension === "jpg" ? "jpeg" : "png")
        .toBuffer();
      const storageKey = `portraits/${taskId}-${ordinal}/portrait.${extension}`;
      await putObject(storageKey, bytes);
      const row = { ...made, id: crypto.randomUUID(), ordinal, storageKey, width: 30, height: 40 };
      await db.insert(portraits).values(row);
      return bytes;
    }),
  );
  const answer = await fetch(`${api.origin}/cloud/aigc_task_query`, {
    method: "POST",
    headers: header,
    body: JSON.stringify({ task_id: taskId }),
  });
  paths = taskQueryReply.parse(await answer.json()).body.result_paths;
  signOut();
});
afterAll(() => api.close());

test("the addresses name the host that was asked, end as their files do, and open them without a key", async () => {
  expect(paths.map((path) => new URL(path).origin)).toEqual([api.origin, api.origin]);
  for (const [n, type] of (["jpg", "png"] as const).entries()) {
    expect(new URL(paths[n] ?? "").pathname).toMatch(new RegExp(`\\.${type}$`));
    const answer = await fetch(paths[n] ?? "");
    expect(answer.headers.get("content-type")).toBe(type === "jpg" ? "image/jpeg" : "image/png");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(Buffer.from(await answer.arrayBuffer()).equals(pictures[n] ?? Buffer.alloc(0))).toBe(true);
  }
});

test("an address lives 24 hours to the second, and then says so", async () => {
  const seconds = Number(new URL(paths[0] ?? "").searchParams.get("expires")) - Date.now() / 1000;
  expect(seconds).toBeGreaterThan(24 * 3600 - 60);
  expect(seconds).toBeLessThanOrEqual(24 * 3600);
  const id = crypto.randomUUID();
  const now = 1_800_000_000_000;
  const link = signLink("results", id, now);
  const day = 24 * 3600 * 1000;
  expect(() => checkLink("results", id, link, now + day - 1)).not.toThrow();
  expect(() => checkLink("results", id, link, now + day)).toThrow(/24 hours/);

  const [first] = paths;
  const portraitId = new URL(first ?? "").pathname.slice("/cloud/results/".length).replace(".jpg", "");
  const old = new URL(first ?? "");
  old.search = new URLSearchParams(signLink("results", portraitId, Date.now() - day)).toString();
  expect(await answerOf(await fetch(old))).toMatchObject({ status: 403, ret: 40302 });
});

test("an address that was changed, borrowed or made up opens nothing", async () => {
  const [first, second] = paths.map((path) => new URL(path));
  if (!first || !second) throw new Error("Two results are needed.");
  const changed = (change: (url: URL) => void) => {
    const url = new URL(first);
    change(url);
    return url;
  };
  const tries = [
    changed((url) => url.searchParams.set("expires", String(Number(url.searchParams.get("expires")) + 1))),
    changed((url) => url.searchParams.set("signature", second.searchParams.get("signature") ?? "")),
    changed((url) => url.searchParams.delete("signature")),
    changed((url) => (url.search = "")),
    changed((url) => (url.pathname = `/cloud/results/${crypto.randomUUID()}.jpg`)),
  ];
  for (const url of tries)
    expect(await answerOf(await fetch(url)), url.href).toMatchObject({ status: 403, ret: 40301 });
  const nothing = await fetch(`${api.origin}/cloud/results/..%2F..%2Fsecret`);
  expect(await answerOf(nothing)).toMatchObject({ status: 404, ret: 40405 });
});

test("a portrait that is gone is gone from its address, too", async () => {
  const id = crypto.randomUUID();
  const search = new URLSearchParams(signLink("results", id)).toString();
  const answer = await fetch(`${api.origin}/cloud/results/${id}.jpg?${search}`);
  expect(await answerOf(answer)).toMatchObject({ status: 404, ret: 40405 });
});

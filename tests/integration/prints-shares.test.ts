import { eq } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { PATCH as changePortraits } from "@/app/api/portraits/route";
import { GET as getPicture } from "@/app/api/shares/[id]/pictures/[portraitId]/route";
import { DELETE as revoke } from "@/app/api/shares/[id]/route";
import { GET as listLinks, POST as postShare } from "@/app/api/shares/route";
import { getDb } from "@/lib/db/client";
import type { PortraitRow } from "@/lib/db/portraits";
import { portraits, sharePortraits, shares, throttles } from "@/lib/db/schema";
import { sql } from "@/lib/db/sql";
import { PICTURE_WIDTHS } from "@/lib/domain/picture";
import { MOST_LINKS, type ShareView } from "@/lib/domain/share";
import { purgePortraits } from "@/lib/features/portraits/purge-portraits";
import { purgeShares } from "@/lib/features/shares/purge-shares";
import { showShare } from "@/lib/features/shares/show-share";
import { syncStyles } from "@/lib/features/styles/sync-styles";
import { startBoss } from "@/lib/queue/boss";
import { engine } from "@/lib/studio/engine-pool";
import { hangPortraits } from "@/tests/support/hung-portraits";
import { signInAs, signOut } from "@/tests/support/people";
import { answerOf, getRequest, jsonRequest, withId } from "@/tests/support/requests";
import "@/tests/support/engine-room";

/* Links: they show what was chosen to whoever holds them, while they live, and nothing of anybody else's ever. */

vi.mock("@/lib/auth/asking-source", () => ({ askingSource: () => Promise.resolve("203.0.113.9") }));

let hung: PortraitRow[];

beforeAll(async () => {
  await startBoss();
  await syncStyles();
});

beforeEach(async () => {
  const db = await getDb();
  for (const table of [shares, portraits, throttles]) await db.delete(table);
  hung = await hangPortraits(await signInAs("Wan"));
});

afterEach(() => void vi.restoreAllMocks());

const ids = () => hung.map(({ id }) => id);

function post(body: object) {
  return postShare(jsonRequest("POST", "/api/shares", { id: crypto.randomUUID(), days: 7, ...body }));
}

async function share(body: object = {}): Promise<ShareView & { token: string }> {
  const answer = await post({ portraitIds: ids(), ...body });
  expect(answer.status).toBe(201);
  const view = (await answer.json()) as ShareView;
  return { ...view, token: new URL(view.url).pathname.replace("/s/", "") };
}

const setDeleted = (portraitIds: string[], deleted: boolean) =>
  changePortraits(jsonRequest("PATCH", "/api/portraits", { portraitIds, deleted }));

async function links(): Promise<ShareView[]> {
  return ((await (await listLinks(getRequest("/api/shares"))).json()) as { shares: ShareView[] }).shares;
}

async function picture(token: string, portraitId: string, query = "?w=320"): Promise<Response> {
  const path = `/api/shares/${token}/pictures/${portraitId}${query}`;
  return getPicture(getRequest(path), { params: Promise.resolve({ id: token, portraitId }) });
}

/** Shows nothing: neither its page nor any of its pictures, to nobody. */
async function expectEnded(token: string): Promise<void> {
  await expect(showShare(token)).rejects.toMatchObject({ code: "not_found" });
  for (const id of ids()) expect((await picture(token, id)).status).toBe(404);
}

test("whoever holds a link sees its portraits in the order they were chosen, without an account", async () => {
  const chosen = [hung[2]?.id, hung[0]?.id];
  const { token, portraitIds, url } = await share({ portraitIds: chosen });
  expect(portraitIds).toEqual(chosen);
  expect(url).toMatch(/^http:\/\/localhost:3000\/s\/[\w-]{64}$/);
  signOut();
  const shown = await showShare(token);
  expect(shown.portraits.map(({ id }) => id)).toEqual(chosen);
  expect(shown.portraits[0]).toMatchObject({ width: 300, height: 400, styleName: { zh: expect.any(String) } });
  expect(shown.portraits[0]?.imageUrl).toBe(`/api/shares/${token}/pictures/${chosen[0]}`);
});

test("its pictures come in every width, kept by nobody, found by no search, and telling no other site where they hang", async () => {
  const { token } = await share();
  signOut();
  for (const width of PICTURE_WIDTHS) {
    const answer = await picture(token, hung[0]?.id ?? "", `?w=${width}`);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "image/webp",
      "cache-control": "private, no-store",
      "referrer-policy": "no-referrer",
      "x-robots-tag": expect.stringContaining("noindex"),
    });
  }
  expect((await picture(token, hung[0]?.id ?? "", "?w=333")).status).toBe(400);
});

test("whoever holds a link has no picture made anew in widths that hold nothing more", async () => {
  const { token } = await share();
  const resize = vi.spyOn(engine, "resize");
  for (const width of PICTURE_WIDTHS) await picture(token, hung[0]?.id ?? "", `?w=${width}`);
  expect(resize).toHaveBeenCalledTimes(1);
});

test("the original is not given out", async () => {
  const { token } = await share();
  const answer = await picture(token, hung[0]?.id ?? "", "?download=1");
  expect(answer.headers.get("content-type")).toBe("image/webp");
  expect(answer.headers.get("content-disposition")).toBeNull();
});

test("a double click makes one link, and its address stays the same", async () => {
  const id = crypto.randomUUID();
  const [first, second] = await Promise.all([share({ id }), share({ id })]);
  expect(second).toEqual(first);
  expect(await links()).toHaveLength(1);
  expect((await links())[0]?.url).toBe(first?.url);
});

test.each([
  ["another span", () => ({ days: 30 })],
  ["a name", () => ({ named: true })],
  ["fewer portraits", () => ({ portraitIds: ids().slice(1) })],
])("a link that is there does not answer for one with %s", async (_what, other) => {
  const { id, token } = await share();
  const answer = await answerOf(await post({ id, portraitIds: ids(), ...other() }));
  expect(answer).toMatchObject({ status: 409, reason: "share_differs" });
  expect((await showShare(token)).name).toBeNull();
  expect(await links()).toHaveLength(1);
});

test("of one person fifty links live at the same time, and an ended one makes room", async () => {
  const first = await share();
  const db = await getDb();
  const [row] = await db.select().from(shares);
  const [shown] = await db.select().from(sharePortraits);
  if (!row || !shown) throw new Error("A link was made.");
  const more = Array.from({ length: MOST_LINKS - 1 }, () => ({ ...row, id: crypto.randomUUID() }));
  await db.insert(shares).values(more);
  await db.insert(sharePortraits).values(more.map(({ id }) => ({ ...shown, shareId: id })));
  const refused = await answerOf(await post({ portraitIds: ids() }));
  expect(refused).toMatchObject({ status: 409, reason: "too_many_shares" });
  expect(await links()).toHaveLength(MOST_LINKS);
  expect((await share({ id: first.id })).url).toBe(first.url);
  const [other] = await hangPortraits(await signInAs("Mei"), 1);
  await share({ portraitIds: [other?.id] });
  await signInAs("Wan");
  await revoke(jsonRequest("DELETE", "/x", ""), withId(first.id));
  await share();
  expect(await links()).toHaveLength(MOST_LINKS);
});

test.each([1, 7, 30] as const)("a link of %s days lives that long", async (days) => {
  const { expiresAt } = await share({ days });
  expect((new Date(expiresAt).getTime() - Date.now()) / 86_400_000).toBeCloseTo(days, 2);
});

test.each([
  ["no portraits", { portraitIds: [] }],
  ["too many", { portraitIds: Array.from({ length: 51 }, () => crypto.randomUUID()) }],
  ["another span", { portraitIds: [crypto.randomUUID()], days: 365 }],
  ["no id", { portraitIds: [crypto.randomUUID()], id: "me" }],
])("a link with %s is refused", async (_what, body) => {
  expect((await post(body)).status).toBe(400);
});

test("a revoked link ends at once, is listed no more, and no repeated request brings it back", async () => {
  const { id, token } = await share();
  expect((await picture(token, hung[0]?.id ?? "")).status).toBe(200);
  for (let n = 0; n < 2; n++) expect((await revoke(jsonRequest("DELETE", "/x", ""), withId(id))).status).toBe(204);
  await expectEnded(token);
  expect(await links()).toEqual([]);
  expect((await post({ id, portraitIds: ids() })).status).toBe(404);
  await purgeShares();
  expect((await post({ id, portraitIds: ids() })).status).toBe(404);
  await expectEnded(token);
});

test("a link that has run out shows nothing, and is forgotten soon after", async () => {
  const { token } = await share();
  const db = await getDb();
  await db.update(shares).set({ expiresAt: sql`now() - interval '1 second'` });
  await expectEnded(token);
  expect(await links()).toEqual([]);
  await purgeShares();
  expect(await db.$count(shares)).toBe(0);
});

test("a link that lives is not forgotten", async () => {
  const { token } = await share();
  await purgeShares();
  expect((await showShare(token)).portraits).toHaveLength(4);
});

test("a deleted portrait leaves every link at once, and comes back with its undo", async () => {
  const { token } = await share();
  const [first] = ids();
  await setDeleted([first ?? ""], true);
  expect((await showShare(token)).portraits.map(({ id }) => id)).toEqual(ids().slice(1));
  expect((await picture(token, first ?? "")).status).toBe(404);
  expect((await links())[0]?.portraitIds).toEqual(ids().slice(1));
  await setDeleted([first ?? ""], false);
  expect((await showShare(token)).portraits.map(({ id }) => id)).toEqual(ids());
});

test("a link without a portrait left is gone, and forgotten when they are deleted for good", async () => {
  const { token } = await share();
  await setDeleted(ids(), true);
  await expectEnded(token);
  expect(await links()).toEqual([]);
  const db = await getDb();
  await purgeShares();
  expect(await db.$count(shares)).toBe(1);
  await db.update(portraits).set({ deletedAt: sql`now() - interval '61 minutes'` });
  await purgePortraits();
  await purgeShares();
  expect(await db.$count(shares)).toBe(0);
});

test("a link says who shares only where she chose to", async () => {
  expect((await showShare((await share()).token)).name).toBeNull();
  expect((await showShare((await share({ named: true })).token)).name).toBe("Wan");
});

test("a link opens only what it was made for", async () => {
  const { token } = await share({ portraitIds: ids().slice(0, 1) });
  expect((await picture(token, hung[1]?.id ?? "")).status).toBe(404);
  const [stranger] = await hangPortraits(await signInAs("Mei"), 1);
  expect((await picture(token, stranger?.id ?? "")).status).toBe(404);
  expect((await picture(token, "not-an-id")).status).toBe(404);
});

test("nobody shares what is not hers, not even beside her own", async () => {
  await signInAs("Mei");
  expect((await post({ portraitIds: ids() })).status).toBe(404);
  const own = (await hangPortraits(await signInAs("Mei"), 1)).map(({ id }) => id);
  expect((await post({ portraitIds: [...own, hung[0]?.id] })).status).toBe(404);
  expect(await (await getDb()).$count(shares)).toBe(0);
});

test("another account neither sees, takes over nor revokes a link", async () => {
  const { id, token } = await share();
  const own = (await hangPortraits(await signInAs("Mei"), 1)).map((portrait) => portrait.id);
  expect(await links()).toEqual([]);
  expect((await revoke(jsonRequest("DELETE", "/x", ""), withId(id))).status).toBe(404);
  expect((await post({ id, portraitIds: own })).status).toBe(404);
  expect((await showShare(token)).portraits.map((portrait) => portrait.id)).toEqual(ids());
  signOut();
  expect((await listLinks(getRequest("/api/shares"))).status).toBe(401);
  expect((await post({ portraitIds: ids() })).status).toBe(401);
  expect((await revoke(jsonRequest("DELETE", "/x", ""), withId(id))).status).toBe(401);
});

test("a token with anything changed opens nothing", async () => {
  const { id, token } = await share();
  const other = await share();
  const swapped = token.slice(0, 21) + other.token.slice(21);
  const wrong = [swapped, token.slice(0, -1), `${token}A`, token.toUpperCase(), id, "", "../../etc"];
  for (const guess of wrong) {
    await expect(showShare(guess), guess).rejects.toMatchObject({ code: "not_found" });
    expect((await picture(guess, hung[0]?.id ?? "")).status, guess).toBe(404);
  }
});

test("guessing is slowed down; a link that is right opens all the same", async () => {
  const { token } = await share();
  const guess = "A".repeat(64);
  for (let n = 0; n < 60; n++) await expect(showShare(guess)).rejects.toMatchObject({ code: "not_found" });
  await expect(showShare(guess)).rejects.toMatchObject({ code: "too_many" });
  const refused = await picture(guess, hung[0]?.id ?? "");
  expect(refused.headers.get("retry-after")).toBe("900");
  expect((await answerOf(refused)).status).toBe(429);
  expect((await showShare(token)).portraits).toHaveLength(4);
});

test("with another secret every link is void", async () => {
  const { id, token } = await share();
  expect(await (await getDb()).$count(shares, eq(shares.id, id))).toBe(1);
  vi.resetModules();
  vi.doMock("@/lib/auth/secret", () => ({ sessionSecret: () => "another secret, as long as the first one was" }));
  const { readShareToken, shareTokenOf } = await import("@/lib/auth/share-token");
  expect(readShareToken(token)).toBeNull();
  expect(readShareToken(shareTokenOf(id))).toBe(id);
  vi.doUnmock("@/lib/auth/secret");
});

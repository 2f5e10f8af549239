import { beforeAll, expect, test } from "vitest";
import { PATCH } from "@/app/api/admin/styles/[id]/route";
import { PUT as putOrder } from "@/app/api/admin/styles/order/route";
import { GET } from "@/app/api/styles/route";
import { GET as getBrief } from "@/app/cloud/aigc_product_brief_query/route";
import { getDb, inTransaction } from "@/lib/db/client";
import { listOfferedStyles, type StyleRow, syncStyles as keepStyles } from "@/lib/db/styles";
import { styles } from "@/lib/db/schema";
import type { StyleView } from "@/lib/domain/style";
import { syncStyles } from "@/lib/features/styles/sync-styles";
import { productBriefQueryReply } from "@/lib/provider/wire";
import { signInAs, signOut } from "@/tests/support/people";
import { answerOf, getRequest, jsonRequest, withId } from "@/tests/support/requests";

beforeAll(() => syncStyles());

const gallery = async () => ((await (await GET(getRequest("/api/styles"))).json()) as { styles: StyleView[] }).styles;

/** Rows as the provider spoke of them. */
const asOffered = (rows: StyleRow[]) =>
  rows.map(({ providerStyleId, name, note, sex, family, templateUrl }) => ({
    providerStyleId,
    name,
    note,
    sex,
    family,
    templateUrl,
  }));

test("a signed-in person sees at least eight styles, in both languages", async () => {
  await signInAs("Wan");
  const seen = await gallery();
  expect(seen.length).toBeGreaterThanOrEqual(8);
  for (const style of seen) expect([style.name.en, style.name.zh, style.templateUrl].every(Boolean)).toBe(true);
  expect(new Set(seen.map((style) => style.name.en)).size).toBe(seen.length);
});

test("nobody else does", async () => {
  signOut();
  expect((await GET(getRequest("/api/styles"))).status).toBe(401);
});

test("until an administrator decides, the gallery follows the provider's own order", async () => {
  await signInAs("Wan");
  const ids = (await gallery()).map(({ id }) => id);
  const offered = asOffered(await listOfferedStyles("studio"));
  await inTransaction((tx) => keepStyles(tx, "studio", offered.toReversed(), true));
  expect((await gallery()).map(({ id }) => id)).toEqual(ids.toReversed());
  await syncStyles();
  expect((await gallery()).map(({ id }) => id)).toEqual(ids);
});

test("hiding a style and changing the order shows in the gallery", async () => {
  await signInAs("Ada", "admin");
  const [first, second, ...rest] = await gallery();
  if (!first || !second) throw new Error("Two styles are needed.");
  await putOrder(
    jsonRequest("PUT", "/api/admin/styles/order", { styleIds: [second, first, ...rest].map(({ id }) => id) }),
  );
  await syncStyles();
  expect((await gallery()).slice(0, 2).map(({ id }) => id)).toEqual([second.id, first.id]);
  await PATCH(jsonRequest("PATCH", `/api/admin/styles/${first.id}`, { published: false }), withId(first.id));
  expect((await gallery()).map(({ id }) => id)).not.toContain(first.id);
  await PATCH(jsonRequest("PATCH", `/api/admin/styles/${first.id}`, { published: true }), withId(first.id));
  expect((await gallery()).map(({ id }) => id)).toContain(first.id);
});

test("for anyone but an administrator there is no such page", async () => {
  await signInAs("Wan");
  const [style] = await gallery();
  const id = style?.id ?? "";
  const answer = await PATCH(jsonRequest("PATCH", `/api/admin/styles/${id}`, { published: false }), withId(id));
  expect(answer.status).toBe(404);
  expect((await putOrder(jsonRequest("PUT", "/api/admin/styles/order", { styleIds: [id] }))).status).toBe(404);
  expect((await gallery()).map((other) => other.id)).toContain(id);
});

test("an order that names not exactly the styles on offer changes nothing", async () => {
  await signInAs("Ada", "admin");
  const before = await gallery();
  const response = await putOrder(jsonRequest("PUT", "/api/admin/styles/order", { styleIds: [crypto.randomUUID()] }));
  expect(await answerOf(response)).toMatchObject({ status: 404, reason: "style_not_found" });
  expect(await gallery()).toEqual(before);
});

test("what an administrator decided survives the next synchronisation; a vanished style leaves the gallery", async () => {
  await signInAs("Ada", "admin");
  const [first, second] = await gallery();
  const id = first?.id ?? "";
  await PATCH(jsonRequest("PATCH", `/api/admin/styles/${id}`, { published: false }), withId(id));
  await syncStyles();
  expect((await gallery()).map((style) => style.id)).not.toContain(id);

  const rows = await listOfferedStyles("studio");
  const kept = asOffered(rows.filter((row) => row.id !== second?.id));
  await inTransaction((tx) => keepStyles(tx, "studio", kept, true));
  expect((await gallery()).map((style) => style.id)).not.toContain(second?.id);
  expect(await (await getDb()).$count(styles)).toBe(rows.length);
  await syncStyles();
  expect((await gallery()).map((style) => style.id)).toContain(second?.id);
});

test("the API's style query answers to the letter of its document", async () => {
  await signInAs("Wan");
  const body: unknown = await (await getBrief(getRequest("/cloud/aigc_product_brief_query"))).json();
  const reply = productBriefQueryReply.parse(body);
  expect(reply.body.length).toBe((await gallery()).length);
  for (const style of reply.body) {
    expect(Object.keys(style).sort()).toEqual(["name", "sex", "style", "template"]);
    expect(style.template).toMatch(/^http:\/\/localhost:3000\/styles\//);
    expect(["女", "男", "通用"]).toContain(style.sex);
  }
});

test("the API refuses strangers in its own words", async () => {
  signOut();
  const answer = await answerOf(await getBrief(getRequest("/cloud/aigc_product_brief_query")));
  expect(answer).toMatchObject({ status: 401, ret: 401, msg: expect.any(String) });
});

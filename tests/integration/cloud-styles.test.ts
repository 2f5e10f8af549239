import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import sharp from "sharp";
import { PATCH } from "@/app/api/admin/styles/[id]/route";
import { POST as POST_ORDER } from "@/app/api/portraits/route";
import { GET as GET_TEMPLATE } from "@/app/api/styles/[id]/template/route";
import { getDb } from "@/lib/db/client";
import { styles } from "@/lib/db/schema";
import type { Viewer } from "@/lib/domain/viewer";
import { listAllStyles, listStyles } from "@/lib/features/styles/list-styles";
import { syncStyles } from "@/lib/features/styles/sync-styles";
import { startBoss } from "@/lib/queue/boss";
import { listObjects } from "@/lib/storage/objects";
import { FAULTS } from "@/tests/fakes/cloud/faults";
import { RESULT_FAULTS } from "@/tests/fakes/cloud/result-faults";
import { chosen, cloudModel, fake, openCloudStudio } from "@/tests/support/cloud-studio";
import { signInAs, signOut } from "@/tests/support/people";
import { answerOf, getRequest, jsonRequest, withId } from "@/tests/support/requests";

/* The cloud's styles in our table, their templates in our storage: the gallery stands without the cloud. */

vi.mock("@/lib/provider/choose", async () => (await import("@/tests/support/cloud-studio")).chosen);

let viewer: Viewer;

beforeAll(async () => {
  await openCloudStudio();
  await startBoss();
  viewer = await signInAs("Wan");
});
afterAll(async () => {
  await fake.close();
  await (await import("@/lib/studio/engine-pool")).closeEngine();
});
beforeEach(async () => {
  await (await getDb()).delete(styles);
  fake.seen.length = 0;
  viewer = await signInAs("Wan");
});

const asAdmin = () => signInAs("Ada", "admin");
async function publishAll(): Promise<void> {
  const admin = await asAdmin();
  for (const { id } of await listAllStyles(admin)) {
    await PATCH(jsonRequest("PATCH", `/api/admin/styles/${id}`, { published: true }), withId(id));
  }
  viewer = await signInAs("Wan");
}
const names = async () => (await listStyles(viewer)).map(({ name }) => name.zh);
const calls = (endpoint: string) => fake.seen.filter((each) => each.endpoint === endpoint).length;

test("new styles wait for an administrator, with names as they came byte for byte, and the sex of any wording", async () => {
  await syncStyles();
  expect(await names()).toEqual([]);
  await publishAll();
  expect((await listStyles(viewer)).map(({ name, sex }) => [name.zh, sex])).toEqual([
    ["仙气十足", "female"],
    ["花好⽉圆", "male"],
  ]);
});

test("where new styles are published by a setting, they hang at once", async () => {
  vi.spyOn(chosen, "getProvider").mockReturnValue({ ...chosen.getProvider(), publishesNewStyles: true });
  await syncStyles();
  expect(await names()).toHaveLength(2);
  vi.restoreAllMocks();
});

test("templates come from our storage, to whoever is signed in, fetched once, and stay when the cloud is gone", async () => {
  await syncStyles();
  await syncStyles();
  await publishAll();
  expect(calls("templates")).toBe(2);
  const [first] = await listStyles(viewer);
  expect(first?.templateUrl).toMatch(new RegExp(`^/api/styles/${first?.id}/template\\?v=\\w{16}$`));
  const ask = () => GET_TEMPLATE(getRequest(`${first?.templateUrl}&w=320`), withId(first?.id ?? ""));
  const picture = await ask();
  expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/webp"]);
  expect(await sharp(await picture.arrayBuffer()).metadata()).toMatchObject({ format: "webp", width: 96 });
  expect(calls("templates")).toBe(2);
  signOut();
  expect((await ask()).status).toBe(401);
});

const badTemplates = RESULT_FAULTS.map((fault) => [fault.name, fault] as const);

test.each(badTemplates)("a template that is %s is not offered, nor orderable, until it comes", async (_, fault) => {
  fake.failNext("templates", fault);
  await syncStyles();
  await (await getDb()).update(styles).set({ published: true });
  const admin = await asAdmin();
  expect((await listAllStyles(admin)).map(({ name }) => name.zh)).toEqual(["花好⽉圆"]);
  viewer = await signInAs("Wan");
  expect(await names()).toEqual(["花好⽉圆"]);
  const [, ...rows] = (await (await getDb()).select().from(styles)).sort((a, b) => a.position - b.position);
  expect(rows).toHaveLength(1);
  const hidden = (await (await getDb()).select().from(styles)).find(({ templateKey }) => templateKey === null);
  const order = { id: crypto.randomUUID(), modelId: await cloudModel(viewer.userId), styleIds: [hidden?.id] };
  const answer = await answerOf(await POST_ORDER(jsonRequest("POST", "/api/portraits", order)));
  expect(answer).toMatchObject({ status: 404, reason: "style_not_found" });
  await syncStyles();
  expect(await names()).toEqual(["仙气十足", "花好⽉圆"]);
});

test("a template that moves is fetched anew, and its old copy is removed", async () => {
  await syncStyles();
  await publishAll();
  const before = await listStyles(viewer);
  const kept = await listObjects();
  const [first, ...others] = fake.styles;
  if (!first) throw new Error("The cloud offers nothing.");
  fake.styles = [{ ...first, template: `${fake.origin}/t/3.png` }, ...others];
  await syncStyles();
  const after = await listStyles(viewer);
  expect(after[0]?.templateUrl).not.toBe(before[0]?.templateUrl);
  expect(after[1]?.templateUrl).toBe(before[1]?.templateUrl);
  expect((await listObjects()).filter((key) => key.startsWith("templates/"))).toHaveLength(
    kept.filter((key) => key.startsWith("templates/")).length,
  );
  fake.styles = [first, ...others];
});

test("a style that vanishes is kept and not offered; when it is back, it is as it was", async () => {
  await syncStyles();
  await publishAll();
  const [first, ...others] = fake.styles;
  fake.styles = others;
  await syncStyles();
  expect(await names()).toEqual(["花好⽉圆"]);
  expect(await (await getDb()).$count(styles)).toBe(2);
  if (first) fake.styles = [first, ...others];
  await syncStyles();
  expect(await names()).toEqual(["仙气十足", "花好⽉圆"]);
});

test("a cloud that offers nothing errs: the gallery stays, and it is asked again soon", async () => {
  await syncStyles();
  await publishAll();
  const all = fake.styles;
  fake.styles = [];
  await syncStyles();
  fake.styles = all;
  expect(await names()).toHaveLength(2);
  const [next] = await (await startBoss()).findJobs("sync-styles", { key: "styles", queued: true });
  expect(new Date(next?.startAfter ?? 0).getTime() - Date.now()).toBeLessThan(200_000);
});

test("a cloud that does not answer changes nothing, and is asked again soon; one that does, in an hour", async () => {
  await syncStyles();
  await publishAll();
  const nextIn = async () => {
    const jobs = await (await startBoss()).findJobs("sync-styles", { key: "styles", queued: true });
    expect(jobs).toHaveLength(1);
    return (new Date(jobs[0]?.startAfter ?? 0).getTime() - Date.now()) / 1000;
  };
  expect(await nextIn()).toBeGreaterThan(3500);
  const down = FAULTS.find(({ name }) => name === "a busy gateway");
  if (!down) throw new Error("The fault is gone.");
  fake.failNext("aigc_product_brief_query", down);
  await syncStyles();
  expect(await names()).toHaveLength(2);
  expect(await nextIn()).toBeLessThan(200);
});

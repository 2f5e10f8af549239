import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { signLink } from "@/lib/auth/signed-link";
import { getDb } from "@/lib/db/client";
import { styles } from "@/lib/db/schema";
import { syncStyles } from "@/lib/features/styles/sync-styles";
import { openCloud } from "@/lib/provider/cloud/cloud";
import { productBriefQueryReply } from "@/lib/provider/wire";
import { startBoss } from "@/lib/queue/boss";
import { keyOf } from "@/tests/support/api-keys";
import { CloudOverHttp } from "@/tests/support/cloud-over-http";
import { fake, openCloudStudio } from "@/tests/support/cloud-studio";
import { signInAs, signOut } from "@/tests/support/people";
import { answerOf } from "@/tests/support/requests";

/* Templates that we copied from a cloud, for programs: they have a key for the query, and no session for the picture. */

vi.mock("@/lib/provider/choose", async () => (await import("@/tests/support/cloud-studio")).chosen);

const api = new CloudOverHttp();
let header: { authorization: string };
let key: string;

beforeAll(async () => {
  await api.open();
  await openCloudStudio();
  await startBoss();
  await syncStyles();
  await (await getDb()).update(styles).set({ published: true });
  ({ header, key } = await keyOf(await signInAs("Wan")));
  signOut();
});
afterAll(async () => {
  await api.close();
  await fake.close();
  await (await import("@/lib/studio/engine-pool")).closeEngine();
});

async function query() {
  const answer = await fetch(`${api.origin}/cloud/aigc_product_brief_query`, { headers: header });
  return productBriefQueryReply.parse(await answer.json()).body;
}

test("a template that is named to a program opens for it, without a key and without a session", async () => {
  const [first, second] = await query();
  for (const style of [first, second]) {
    const address = new URL(style?.template ?? "");
    expect([address.origin, address.pathname]).toEqual([api.origin, `/cloud/templates/${style?.style}.png`]);
    const seconds = Number(address.searchParams.get("expires")) - Date.now() / 1000;
    expect(Math.abs(seconds - 24 * 3600)).toBeLessThan(60);
    const answer = await fetch(address);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
  }
});

test("an address that was changed, borrowed, made for a portrait or has had its day opens nothing", async () => {
  const [first, second] = await query();
  const open = async (change: (url: URL) => void) => {
    const url = new URL(first?.template ?? "");
    change(url);
    return answerOf(await fetch(url));
  };
  const sign = (link: Record<string, string>) => (url: URL) => {
    for (const [name, value] of Object.entries(link)) url.searchParams.set(name, value);
  };
  const other = new URL(second?.template ?? "").searchParams;
  const forged = { status: 403, ret: 40301 };
  expect(await open((url) => (url.search = ""))).toMatchObject(forged);
  expect(await open(sign({ signature: other.get("signature") ?? "" }))).toMatchObject(forged);
  expect(await open(sign(signLink("results", first?.style ?? "")))).toMatchObject(forged);
  const yesterday = signLink("templates", first?.style ?? "", Date.now() - 24 * 3600_000);
  expect(await open(sign(yesterday))).toMatchObject({ status: 403, ret: 40302 });
  const nobody = crypto.randomUUID();
  const gone = `${api.origin}/cloud/templates/${nobody}.png?${new URLSearchParams(signLink("templates", nobody))}`;
  expect(await answerOf(await fetch(gone))).toMatchObject({ status: 404, ret: 40403 });
});

test("another instance of this application copies each template once, though its address is signed anew", async () => {
  const settings = { credentials: { mode: "appcode" as const, code: key }, connectMs: 1000, totalMs: 5000, atOnce: 2 };
  const house = openCloud({ origin: api.origin, ...settings });
  const [offered] = await house.listStyles();
  expect((await house.fetchTemplate?.(offered?.templateUrl ?? ""))?.byteLength).toBeGreaterThan(100);

  const seen = () => fake.seen.filter(({ endpoint }) => endpoint === "templates").length;
  const [before, plain] = [seen(), fake.styles];
  fake.styles = plain.map((style) => ({ ...style, template: `${style.template}?expires=1&signature=new` }));
  await syncStyles();
  expect(seen()).toBe(before);
  fake.styles = plain;
});

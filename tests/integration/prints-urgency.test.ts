import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { GET as getImage } from "@/app/api/portraits/[id]/image/route";
import { GET as getShared } from "@/app/api/shares/[id]/pictures/[portraitId]/route";
import { POST as postShare } from "@/app/api/shares/route";
import { getDb } from "@/lib/db/client";
import type { PortraitRow } from "@/lib/db/portraits";
import { portraits, shares } from "@/lib/db/schema";
import type { ShareView } from "@/lib/domain/share";
import { syncStyles } from "@/lib/features/styles/sync-styles";
import { startBoss } from "@/lib/queue/boss";
import { engine } from "@/lib/studio/engine-pool";
import { hangPortraits } from "@/tests/support/hung-portraits";
import { signInAs } from "@/tests/support/people";
import { getRequest, jsonRequest, withId } from "@/tests/support/requests";
import "@/tests/support/engine-room";

/* Whoever holds a link asks for pictures of it behind what owners wait for, and a few at a time. */

const KINDS = ["image/avif", "image/webp", "image/jpeg"] as const;

let hung: PortraitRow[];
let token: string;

beforeAll(async () => {
  await startBoss();
  await syncStyles();
});

beforeEach(async () => {
  for (const table of [shares, portraits]) await (await getDb()).delete(table);
  hung = await hangPortraits(await signInAs("Wan"));
  const body = { id: crypto.randomUUID(), days: 1, portraitIds: hung.map(({ id }) => id) };
  const made = (await (await postShare(jsonRequest("POST", "/api/shares", body))).json()) as ShareView;
  token = new URL(made.url).pathname.replace("/s/", "");
});

afterEach(() => void vi.restoreAllMocks());

const asVisitor = (portraitId: string, accept: string) =>
  getShared(getRequest(`/x?w=320`, { accept }), { params: Promise.resolve({ id: token, portraitId }) });
const asOwner = (portraitId: string, accept: string) =>
  getImage(getRequest(`/x?w=320`, { accept }), withId(portraitId));

/** As an engine that has no time for visitors until they are let in. */
function busyEngine() {
  const resize = engine.resize;
  const { promise: letIn, resolve: open } = Promise.withResolvers<void>();
  const asked = vi.spyOn(engine, "resize").mockImplementation(async (bytes, variant, urgency) => {
    if (urgency === "visited") await letIn;
    return resize(bytes, variant, urgency);
  });
  return { open, visits: () => asked.mock.calls.filter(([, , urgency]) => urgency === "visited").length };
}

test("an owner has her picture while a link's holder still waits for the same one", async () => {
  const { open, visits } = busyEngine();
  const [first] = hung as [PortraitRow];
  const waiting = asVisitor(first.id, "image/webp");
  await vi.waitFor(() => expect(visits()).toBe(1));
  const hers = Buffer.from(await (await asOwner(first.id, "image/webp")).arrayBuffer());
  expect(hers.byteLength).toBeGreaterThan(100);
  open();
  expect(Buffer.from(await (await waiting).arrayBuffer()).equals(hers)).toBe(true);
});

test("of all that links' holders ask for, four pictures at a time are read and made, and what is made is given at once", async () => {
  const [first] = hung as [PortraitRow];
  expect((await asOwner(first.id, "image/webp")).status).toBe(200);
  const { open, visits } = busyEngine();
  const waiting = hung.slice(1).flatMap(({ id }) => KINDS.map((accept) => asVisitor(id, accept)));
  await vi.waitFor(() => expect(visits()).toBe(4));
  expect((await asVisitor(first.id, "image/webp")).status).toBe(200);
  expect(visits()).toBe(4);
  open();
  for (const answer of await Promise.all(waiting)) expect(answer.status).toBe(200);
  expect(visits()).toBe(9);
});

import { readFileSync } from "node:fs";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { POST as postModel } from "@/app/api/models/route";
import { GET as getImage } from "@/app/api/photos/[id]/image/route";
import { PATCH, PUT } from "@/app/api/photos/[id]/route";
import { GET } from "@/app/api/photos/route";
import type { ContactSheetView, PhotoView } from "@/lib/domain/photo";
import { CONSENT_VERSION } from "@/lib/domain/user-model";
import { startBoss } from "@/lib/queue/boss";
import { listObjects } from "@/lib/storage/objects";
import { dailyPhotos } from "@/tests/fixtures/daily-photos";
import { groups } from "@/tests/fixtures/faces";
import { signInAs } from "@/tests/support/people";
import { answerOf, getRequest, jsonRequest, photoRequest, withId } from "@/tests/support/requests";

/* What lies on the sheet once a roll was taken off it. */

const group = (index: number) => readFileSync(groups[0]?.[index] ?? "");
const consent = { version: CONSENT_VERSION, accepted: true };
let days: Buffer[] = [];

beforeAll(async () => {
  await startBoss();
  days = await dailyPhotos();
});

async function send(bytes: Uint8Array): Promise<PhotoView> {
  const id = crypto.randomUUID();
  const response = await PUT(photoRequest(id, bytes), withId(id));
  expect(response.status).toBe(201);
  return (await response.json()) as PhotoView;
}
const order = async (id: string, photoIds: string[]) =>
  answerOf(await postModel(jsonRequest("POST", "/api/models", { id, photoIds, consent })));
const sheet = async () => (await (await GET(getRequest("/api/photos"))).json()) as ContactSheetView;
const left = async () => (await sheet()).photos.map(({ id }) => id);
const pictures = async () => (await listObjects()).filter((key) => key.startsWith("photos/")).length;

test("with the order go photos that cannot be used, with their files: none set aside, none usable, nobody else's", async () => {
  await signInAs("Stranger");
  const strange = await send(group(0));
  await signInAs("Rosa");
  const roll: string[] = [];
  for (const day of days.slice(0, 8)) roll.push((await send(day)).id);
  const further = await send(days[8] ?? Buffer.alloc(0));
  const aside = await send(group(0));
  await PATCH(jsonRequest("PATCH", `/api/photos/${aside.id}`, { setAside: true }), withId(aside.id));
  const before = await pictures();
  const copy = await send(
    await sharp(days[0] ?? Buffer.alloc(0))
      .resize(900)
      .toBuffer(),
  );
  const faces = await send(group(0));
  await getImage(getRequest(`/api/photos/${faces.id}/image?w=320`), withId(faces.id));
  expect([copy, faces].map(({ standing }) => standing)).toEqual(["refused", "refused"]);

  const id = crypto.randomUUID();
  expect(await order(id, roll.slice(1))).toMatchObject({ status: 422 });
  expect(await left()).toHaveLength(12);
  expect(await order(id, roll)).toMatchObject({ status: 202, number: 1 });
  expect(await left()).toEqual([further.id, aside.id]);
  expect(await pictures()).toBe(before);

  const later = await send(await sharp(group(0)).resize(1000).toBuffer());
  expect(later.standing).toBe("refused");
  expect(await order(id, roll)).toMatchObject({ status: 202, number: 1 });
  expect(await left()).toEqual([further.id, aside.id, later.id]);
  await signInAs("Stranger");
  expect(await left()).toEqual([strange.id]);
});

import { getDb, inTransaction } from "@/lib/db/client";
import { models } from "@/lib/db/schema";
import { keepStudioFrame, keepStudioModel, nextStudioUserId } from "@/lib/db/studio";
import { packCutout } from "@/lib/engine/matte/pack-cutout";
import { madeCutout } from "@/lib/engine/render/made-cutout.fixture";
import { putObject } from "@/lib/storage/objects";

/** A model that is ready to render with, of a head made from ellipses: no training, and nobody's face. */
export async function madeModel(ownerId: string, number = 1): Promise<{ id: string; studioUserId: string }> {
  const id = crypto.randomUUID();
  const db = await getDb();
  const studioUserId = await inTransaction(nextStudioUserId);
  // As large as the largest of the papers asks for, so that every style takes her.
  const packed = await packCutout(madeCutout(480, 640));
  for (const rank of [0, 1, 2]) {
    const cutoutKey = `studio/${studioUserId}/frame-${rank}.cutout`;
    await putObject(cutoutKey, packed);
    const traits = { matteScore: 0.9 - 0.1 * rank, yaw: 0, lightAzimuth: 0, lightContrast: 0.2 };
    await keepStudioFrame(db, { userId: studioUserId, photoKey: `photo-${rank}`, rank, traits, cutoutKey });
  }
  await keepStudioModel(db, studioUserId, new Float32Array(1024));
  const consent = { consentVersion: "1", consentedAt: new Date() };
  const made = { id, ownerId, number, ...consent, status: "ready" as const, provider: "studio" };
  await db.insert(models).values({ ...made, providerUserId: studioUserId });
  return { id, studioUserId };
}

import sharp from "sharp";
import { getDb } from "@/lib/db/client";
import { portraits, tasks } from "@/lib/db/schema";
import type { PortraitRow } from "@/lib/db/portraits";
import { listOfferedStyles } from "@/lib/db/styles";
import type { Viewer } from "@/lib/domain/viewer";
import { putObject } from "@/lib/storage/objects";
import { madeModel } from "./made-model";

/** A finished order of one style on a person's wall: plain pictures, each of its own colour, made without the engine. */
export async function hangPortraits(viewer: Viewer, count = 4, slug = 0): Promise<PortraitRow[]> {
  const db = await getDb();
  const model = await madeModel(viewer.userId, 1 + Math.floor(Math.random() * 1e6));
  const style = (await listOfferedStyles("studio"))[slug];
  const taskId = crypto.randomUUID();
  const made = { ownerId: viewer.userId, modelId: model.id, styleId: style?.id ?? "" };
  const end = { ordered: count, state: "succeeded" as const, submission: "submitted" as const, endedAt: new Date() };
  await db.insert(tasks).values({ ...made, ...end, id: taskId, kind: "generation", providerTaskId: taskId });
  const rows: PortraitRow[] = [];
  for (let ordinal = 0; ordinal < count; ordinal++) {
    const background = { r: 40 + ordinal * 20, g: 90, b: 160 };
    const bytes = await sharp({ create: { width: 300, height: 400, channels: 3, background } })
      .jpeg()
      .toBuffer();
    const storageKey = `portraits/${taskId}-${ordinal}/portrait.jpg`;
    await putObject(storageKey, bytes);
    const row = {
      ...made,
      id: crypto.randomUUID(),
      taskId,
      ordinal,
      storageKey,
      width: 300,
      height: 400,
      likeness: 90,
    };
    const [hung] = await db.insert(portraits).values(row).returning();
    if (hung) rows.push(hung);
  }
  return rows;
}

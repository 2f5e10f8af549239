import path from "node:path";
import { PGlite } from "@electric-sql/pglite";

/** One roll that is ready and one in the developer, so that the pages which the server draws first have something to draw. */
export const READY = { model: "00000000-0000-4000-8400-000000000001", task: "00000000-0000-4000-8500-000000000001" };
export const TRAINING = { model: "00000000-0000-4000-8400-000000000002", task: "00000000-0000-4000-8500-000000000002" };

/** Writes both into a data folder that no server has open, for the one person who signed up there. */
export async function makeRolls(folder: string, photoIds: readonly string[]): Promise<void> {
  const db = await PGlite.create(path.join(folder, "pg"));
  for (const [number, { model, task }, status, state] of [
    [1, READY, "ready", "succeeded"],
    [2, TRAINING, "training", "running"],
  ] as const) {
    await db.query(
      `insert into models (id, owner_id, number, status, consent_version, consented_at, provider)
       select $1, id, $2, $3, '1', now(), 'studio' from users`,
      [model, number, status],
    );
    await db.query(
      `insert into tasks (id, owner_id, kind, model_id, state, submission)
       select $1, id, 'training', $2, $3, 'submitted' from users`,
      [task, model, state],
    );
  }
  for (const id of photoIds) {
    await db.query(
      `insert into photos (id, owner_id, model_id, report, storage_key)
       select $1::uuid, id, $2, '{}', $1::text from users`,
      [id, TRAINING.model],
    );
  }
  await db.close();
}

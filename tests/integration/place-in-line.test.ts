import { expect, test } from "vitest";
import { GET } from "@/app/api/tasks/[id]/route";
import { getDb } from "@/lib/db/client";
import { tasks } from "@/lib/db/schema";
import type { TaskView } from "@/lib/domain/task";
import { madeModel } from "@/tests/support/made-model";
import { signInAs } from "@/tests/support/people";
import { getRequest, withId } from "@/tests/support/requests";

type Change = Partial<typeof tasks.$inferInsert>;

/** A training that was ordered so many seconds after the first. */
async function training(ownerId: string, second: number, change: Change = {}): Promise<string> {
  const { id: modelId } = await madeModel(ownerId, second + 1);
  const id = crypto.randomUUID();
  const createdAt = new Date(Date.parse("2026-11-22T12:00:00Z") + second * 1000);
  const row = { id, ownerId, modelId, kind: "training" as const, submission: "submitted" as const, createdAt };
  await (await getDb()).insert(tasks).values({ ...row, ...change });
  return id;
}

test("a training says how many are done before its turn, whoever ordered them, and none once it runs", async () => {
  const other = await signInAs("Ada");
  const wan = await signInAs("Wan");
  await training(other.userId, 0, { state: "succeeded", endedAt: new Date() });
  const running = await training(wan.userId, 1, { state: "running" });
  await training(other.userId, 2);
  // Nobody knows whether it was ever ordered, so it holds up nobody.
  await training(other.userId, 3, { submission: "unconfirmed" });
  const last = await training(wan.userId, 4);
  const aheadOf = async (id: string) =>
    ((await (await GET(getRequest(`/api/tasks/${id}`), withId(id))).json()) as TaskView).ahead;
  expect(await aheadOf(last)).toBe(2);
  expect(await aheadOf(running)).toBeNull();
});

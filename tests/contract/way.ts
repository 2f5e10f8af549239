import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import { taskQueryReply, type TaskQueryReply } from "@/lib/provider/wire";
import type { Caller } from "@/scripts/conformance/caller";
import { checkResults } from "@/scripts/conformance/check-results";
import { Report } from "@/scripts/conformance/report";
import type { Side } from "./side";

/** How a task ended, and every state it was seen in on the way, each once in a row. */
export type End = { states: number[]; last: TaskQueryReply["body"] };

/** Looks at a task until it is over. @throws with the states so far where that takes too long. */
export async function toItsEnd(caller: Caller, taskId: string, { pollMs, patienceMs }: Side): Promise<End> {
  const states: number[] = [];
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(pollMs)) {
    const answer = await caller.post("/cloud/aigc_task_query", { task_id: taskId });
    expect(answer.status, answer.text).toBe(200);
    const last = taskQueryReply.parse(answer.json).body;
    if (states.at(-1) !== last.state) states.push(last.state);
    if (last.state >= 3) return { states, last };
  }
  throw new Error(`Task ${taskId} is not over; its states: ${states.join(" → ")}`);
}

/** Each of these addresses gives a whole picture, to whoever holds it. */
export async function expectPictures(addresses: string[]): Promise<void> {
  const report = new Report(() => undefined);
  await checkResults(addresses, report);
  expect(report.findings.filter(({ verdict }) => verdict === "differs")).toEqual([]);
}

import type { TaskView } from "@/lib/domain/task";
import type { ModelView } from "@/lib/domain/user-model";
import type { State } from "./state";
import { expect } from "./studio";

const waiting = { state: "waiting", progress: 0, startedAt: null, endedAt: null } as const;

/** A roll at the moments that its own studio is too quick for, or that must not happen to it. */
export function rollStates({ id, taskId }: ModelView): State[] {
  const moments: [name: string, says: [en: string, zh: string], then: Partial<TaskView>][] = [
    ["a roll that waits", ["2 rolls are before this one.", "前面还有 2 卷。"], { ...waiting, ahead: 2 }],
    [
      "a roll in the bath",
      ["Roll 1 is in the developer.", "第 1 卷正在显影。"],
      { state: "running", progress: 0.4, endedAt: null, steps: [{ name: "reading", done: 3, total: 8 }] },
    ],
    [
      "a roll nobody takes",
      ["The studio is closed for the moment.", "照相馆暂时没开门。"],
      { ...waiting, standstill: "closed" },
    ],
    [
      "a roll that may have been paid",
      ["We could not confirm this order.", "这一单没能确认。"],
      { ...waiting, standstill: "unconfirmed", submission: "unconfirmed" },
    ],
    [
      "a roll that failed",
      ["Two people.", "两个人。"],
      {
        state: "failed",
        failure: { title: { en: "Two people.", zh: "两个人。" }, remedy: { en: "Leave one out.", zh: "去掉一个。" } },
      },
    ],
  ];
  return moments.map(([name, says, then]) => ({
    name,
    path: `/models/${id}`,
    axe: true,
    arrange: (page) =>
      page.route(`**/api/tasks/${taskId}`, async (route) => {
        const task = (await (await route.fetch()).json()) as TaskView;
        await route.fulfill({ json: { ...task, ...then } });
      }),
    act: (page, word) =>
      expect(
        page
          .getByRole("main")
          .getByText(word(...says))
          .first(),
      ).toBeVisible(),
  }));
}

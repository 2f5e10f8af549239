import "server-only";
import type { TaskRow } from "@/lib/db/tasks";
import type { ProviderTask } from "@/lib/domain/provider";
import { endGeneration } from "./end-generation";
import { endTraining } from "./end-training";

/** Ends a task that never became one of the provider's, in words. A training's photos are free again. */
export async function failTask(task: TaskRow, failure: NonNullable<ProviderTask["failure"]>): Promise<void> {
  const end = { kind: task.kind, state: "failed" as const, steps: task.steps, results: [], learned: null, failure };
  await (task.kind === "training" ? endTraining(task, end) : endGeneration(task, end));
}

export const REFUSED = {
  title: { en: "The studio does not take this order.", zh: "这一单没有被接受。" },
  remedy: {
    en: "Nothing was charged, and your photos are safe. Try other photos or another style; if it happens again, tell us.",
    zh: "没有扣费，照片也都在。换几张照片或者换个样式再试；要是又这样，请告诉我们。",
  },
};

export const NOT_CONFIRMED = {
  title: { en: "We could not confirm this order.", zh: "这一单没能确认。" },
  remedy: {
    en: "It may have reached the provider, but nothing came back, so we closed it. Your photos are safe; order again whenever you like.",
    zh: "可能已经送到，但一直没有回音，就结束了。照片都在，随时可以重新下单。",
  },
};

export const NOT_SENT = {
  title: { en: "The order did not get through.", zh: "这一单没送出去。" },
  remedy: {
    en: "We tried for several minutes. Nothing was charged and your photos are safe; try again in a while.",
    zh: "试了好几分钟都没送到。没有扣费，照片也都在，过一会儿再试。",
  },
};

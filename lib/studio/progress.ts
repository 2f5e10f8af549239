import "server-only";
import { getDb } from "@/lib/db/client";
import { updateStudioTask } from "@/lib/db/studio";
import type { TaskStep } from "@/lib/domain/task";
import { log } from "@/lib/observability/log";

/** Counts a task's steps and writes them down as they go, one write at a time and always the newest. */
export class Progress {
  private writing: Promise<void> | undefined;
  private stale = false;

  constructor(
    private readonly studioTaskId: string,
    readonly steps: TaskStep[],
  ) {}

  advance(name: TaskStep["name"]): void {
    const step = this.steps.find((candidate) => candidate.name === name);
    if (step) step.done += 1;
    this.stale = true;
    this.writing ??= this.write();
  }

  /** Says how much a step is, once that is known. */
  expect(name: TaskStep["name"], total: number): void {
    const step = this.steps.find((candidate) => candidate.name === name);
    if (step) step.total = total;
  }

  /** Waits until what was counted is written. */
  async settle(): Promise<void> {
    await this.writing;
  }

  private async write(): Promise<void> {
    try {
      while (this.stale) {
        this.stale = false;
        await updateStudioTask(await getDb(), this.studioTaskId, { state: "running", steps: this.steps });
      }
    } catch (cause) {
      // Progress is for looking at; the work itself meets the same database and says so where it matters.
      log.warn({ studioTaskId: this.studioTaskId, cause }, "progress not written");
    } finally {
      this.writing = undefined;
    }
  }
}

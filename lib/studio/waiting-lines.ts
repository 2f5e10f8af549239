type Waiting = { go: () => void; refuse: (reason: Error) => void };

/**
 * Who waits: somebody for her own (`awaited`), somebody who holds a link to it (`visited`), or nobody yet (`ahead`). Each
 * goes before the next.
 */
export type Urgency = "awaited" | "visited" | "ahead";

/** Lets so many pieces of work go on at once; the others wait in a line for each urgency, in the order they came. */
export class WaitingLines {
  private working = 0;
  private readonly lines: Record<Urgency, Waiting[]> = { awaited: [], visited: [], ahead: [] };

  constructor(private readonly places: number) {}

  async run<Result>(work: () => Promise<Result>, urgency: Urgency = "awaited"): Promise<Result> {
    if (this.working < this.places) this.working += 1;
    else await new Promise<void>((go, refuse) => this.lines[urgency].push({ go, refuse }));
    try {
      return await work();
    } finally {
      // A place that becomes free is handed on, so that nobody slips in between.
      const { awaited, visited, ahead } = this.lines;
      const next = awaited.shift() ?? visited.shift() ?? ahead.shift();
      if (next) next.go();
      else this.working -= 1;
    }
  }

  /** Sends away who still waits. */
  close(): void {
    const waiting = Object.values(this.lines).flatMap((line) => line.splice(0));
    for (const { refuse } of waiting) refuse(new Error("Closed before its turn came."));
  }
}

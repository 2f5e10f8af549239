type Waiting = { go: () => void; refuse: (reason: Error) => void };

/**
 * Lets so many pieces of work go on at once, each line in the order it came. What somebody waits for goes before what is
 * made ahead of time, which takes the places that are left.
 */
export class TwoLines {
  private working = 0;
  private readonly awaited: Waiting[] = [];
  private readonly ahead: Waiting[] = [];

  constructor(private readonly places: number) {}

  async run<Result>(work: () => Promise<Result>, { aheadOfTime = false } = {}): Promise<Result> {
    if (this.working < this.places) this.working += 1;
    else {
      const line = aheadOfTime ? this.ahead : this.awaited;
      await new Promise<void>((go, refuse) => line.push({ go, refuse }));
    }
    try {
      return await work();
    } finally {
      // A place that becomes free is handed on, so that nobody slips in between.
      const next = this.awaited.shift() ?? this.ahead.shift();
      if (next) next.go();
      else this.working -= 1;
    }
  }

  /** Sends away who still waits. */
  close(): void {
    const waiting = [...this.awaited.splice(0), ...this.ahead.splice(0)];
    for (const { refuse } of waiting) refuse(new Error("Closed before its turn came."));
  }
}

/** `waiting`: its turn comes. `resting`: tried in vain, goes again by itself. `failed`: a person has to decide. */
type UploadPhase = "waiting" | "sending" | "resting" | "failed";

export type Upload = {
  readonly id: string;
  readonly file: Blob;
  /** When a person added it, ms since 1970. */
  readonly addedAt: number;
  readonly phase: UploadPhase;
  /** Share of the bytes that have left, 0 to 1. */
  readonly sent: number;
  readonly attempts: number;
  /** What went wrong last. */
  readonly error: unknown;
};

export type Send<Result> = (
  upload: Pick<Upload, "id" | "file" | "addedAt">,
  hooks: { onProgress: (sent: number) => void; signal: AbortSignal },
) => Promise<Result>;

type Options<Result> = {
  send: Send<Result>;
  onSent: (id: string, result: Result) => void;
  /** It will not be sent again by itself. */
  onFailed?: (id: string, error: unknown) => void;
  /** Milliseconds until the next attempt, or null when another one would not help. */
  restMs: (error: unknown, attempts: number) => number | null;
  atOnce?: number;
};

/**
 * Sends files in the order they came, a few at a time. It knows nothing of HTTP or React: `send` does the work,
 * `subscribe` and `snapshot` let anybody watch. It starts paused, so that it can be filled before it runs.
 */
export class UploadQueue<Result> {
  #uploads: readonly Upload[] = [];
  #paused = true;
  readonly #listeners = new Set<() => void>();
  readonly #sending = new Map<string, AbortController>();
  readonly #resting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly options: Options<Result>) {}

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** The same array until something changes. */
  snapshot = () => this.#uploads;

  /** Appends files; one whose id is in the queue already is the same file, and is left alone. */
  add(files: readonly Pick<Upload, "id" | "file" | "addedAt">[]) {
    const known = new Set(this.#uploads.map(({ id }) => id));
    const fresh = files.filter(({ id }) => !known.has(id));
    if (fresh.length === 0) return;
    this.#set([
      ...this.#uploads,
      ...fresh.map((file) => ({ ...file, phase: "waiting" as const, sent: 0, attempts: 0, error: null })),
    ]);
    this.#fill();
  }

  /** Takes a file out, wherever it stands; what is on the wire is cut off. */
  remove(id: string) {
    this.#leave(id);
    this.#set(this.#uploads.filter((upload) => upload.id !== id));
    this.#fill();
  }

  /** Leaves a file to the person, as it fared elsewhere. */
  fail(id: string, error: unknown) {
    this.#leave(id);
    this.#change(id, { phase: "failed", error });
    this.#fill();
  }

  /** Gives a file that failed, or that rests, a fresh start at once; one that is on the wire stays there. */
  retry(id: string) {
    if (this.#sending.has(id)) return;
    this.#wake(id);
    this.#change(id, { phase: "waiting", attempts: 0, error: null });
    this.#fill();
  }

  /** Stops everything and forgets nothing: for a lost connection, and for a page that goes. */
  pause() {
    this.#paused = true;
    for (const { id, phase } of this.#uploads) {
      if (phase !== "sending" && phase !== "resting") continue;
      this.#leave(id);
      // Being cut off says nothing against the file, so the attempt does not count.
      this.#change(id, { phase: "waiting" });
    }
  }

  resume() {
    this.#paused = false;
    this.#fill();
  }

  #fill() {
    if (this.#paused) return;
    const free = (this.options.atOnce ?? 3) - this.#sending.size;
    if (free <= 0) return;
    const next = this.#uploads.filter(({ phase }) => phase === "waiting").slice(0, free);
    for (const upload of next) void this.#run(upload);
  }

  async #run({ id, file, addedAt }: Upload) {
    const abort = new AbortController();
    this.#sending.set(id, abort);
    this.#change(id, { phase: "sending", sent: 0 });
    const onProgress = (sent: number) => {
      if (!abort.signal.aborted) this.#change(id, { sent });
    };
    try {
      const result = await this.options.send({ id, file, addedAt }, { onProgress, signal: abort.signal });
      if (abort.signal.aborted) return;
      this.#sending.delete(id);
      this.options.onSent(id, result);
      this.#set(this.#uploads.filter((upload) => upload.id !== id));
    } catch (error) {
      if (abort.signal.aborted) return;
      this.#sending.delete(id);
      this.#rest(id, error);
    }
    this.#fill();
  }

  #rest(id: string, error: unknown) {
    const attempts = (this.#uploads.find((upload) => upload.id === id)?.attempts ?? 0) + 1;
    const ms = this.options.restMs(error, attempts);
    this.#change(id, { phase: ms === null ? "failed" : "resting", attempts, error });
    if (ms === null) return this.options.onFailed?.(id, error);
    const timer = setTimeout(() => {
      this.#resting.delete(id);
      this.#change(id, { phase: "waiting" });
      this.#fill();
    }, ms);
    this.#resting.set(id, timer);
  }

  #leave(id: string) {
    this.#sending.get(id)?.abort();
    this.#sending.delete(id);
    this.#wake(id);
  }

  #wake(id: string) {
    clearTimeout(this.#resting.get(id));
    this.#resting.delete(id);
  }

  #change(id: string, change: Partial<Upload>) {
    this.#set(this.#uploads.map((upload) => (upload.id === id ? { ...upload, ...change } : upload)));
  }

  #set(uploads: readonly Upload[]) {
    this.#uploads = uploads;
    for (const listener of this.#listeners) listener();
  }
}

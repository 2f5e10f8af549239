type Hooks = {
  /** There is something to send, and the page is in front. */
  waits: () => boolean;
  /** This page sends, from now on. */
  onMine: () => void;
  /** Another page has taken the turn. */
  onLost: () => void;
};

/** How long the page that sends may be silent before one that waits takes its turn. */
const SIGN_OF_LIFE_MS = 10_000;

/**
 * The one turn to send that all pages of a browser share under a name: a lock, which goes to the next page when its
 * holder is left. A phone puts pages in the background to sleep, and their locks with them, so a page in front that waits
 * asks for a sign of life. Without TLS browsers have no locks, and every page sends.
 */
export class SendingTurn {
  isMine = false;
  #line: BroadcastChannel | null = null;
  #heart: ReturnType<typeof setInterval> | undefined;
  #asked = false;
  #gone = new AbortController();

  constructor(
    private readonly name: string,
    private readonly hooks: Hooks,
  ) {}

  /** Asks for the turn, and goes on asking until it is given up. */
  seek() {
    const line = new BroadcastChannel(this.name);
    this.#asked = false;
    this.#line = line;
    line.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === "alive") this.#asked = false;
      else if (this.isMine) line.postMessage("alive");
    };
    this.#heart = setInterval(() => this.#feelPulse(), SIGN_OF_LIFE_MS);
    void this.#request({ steal: false });
  }

  giveUp() {
    clearInterval(this.#heart);
    this.#line?.close();
    this.#gone.abort();
    this.isMine = false;
  }

  #feelPulse() {
    const waits = !this.isMine && this.hooks.waits();
    if (waits && this.#asked) void this.#request({ steal: true });
    else if (waits) this.#line?.postMessage("anybody");
    this.#asked = waits && !this.#asked;
  }

  async #request({ steal }: { steal: boolean }) {
    this.#gone.abort();
    const gone = new AbortController();
    this.#gone = gone;
    const hold = () => this.#hold(gone.signal);
    const locks = navigator.locks as LockManager | undefined;
    try {
      if (locks) await locks.request(this.name, steal ? { steal } : { signal: gone.signal }, hold);
      else await hold();
    } catch {
      if (gone.signal.aborted) return;
      // A private window may refuse the lock itself; then it is as without.
      if (!this.isMine) return void hold();
      this.isMine = false;
      this.hooks.onLost();
      void this.#request({ steal: false });
    }
  }

  #hold(gone: AbortSignal): Promise<void> {
    // Given up between the asking and the turn; a turn that is taken by force cannot be called off.
    if (gone.aborted) return Promise.resolve();
    this.isMine = true;
    this.hooks.onMine();
    return new Promise((leave) => gone.addEventListener("abort", () => leave()));
  }
}

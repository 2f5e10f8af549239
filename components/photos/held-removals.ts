type Options = {
  remove: (id: string) => Promise<unknown>;
  onRemoved: () => void;
  /** It could not be removed, so it belongs on the sheet again. */
  onFailed: (id: string, error: unknown) => void;
  /** Nothing is held any more, so there is nothing to undo. */
  onNoneHeld: () => void;
  holdMs: number;
};

/** Removals that can still be undone: each is held back for a while and then sent. Knows nothing of HTTP or React. */
export class HeldRemovals {
  readonly #held = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #leaving = new Set<Promise<void>>();

  constructor(private readonly options: Options) {}

  hold(id: string) {
    this.#held.set(
      id,
      setTimeout(() => this.#send(id), this.options.holdMs),
    );
  }

  /** Undoes a removal; false when it has been sent already. */
  release(id: string): boolean {
    clearTimeout(this.#held.get(id));
    return this.#held.delete(id);
  }

  /** Sends at once all that is held. */
  letGo() {
    for (const id of [...this.#held.keys()]) this.#send(id);
  }

  /** Resolves when every removal that was sent has been answered, whatever the answer. */
  async answered(): Promise<void> {
    await Promise.all(this.#leaving);
  }

  #send(id: string) {
    this.release(id);
    const { remove, onRemoved, onFailed, onNoneHeld } = this.options;
    const leaving = remove(id)
      .then(onRemoved, (error: unknown) => onFailed(id, error))
      .finally(() => this.#leaving.delete(leaving));
    this.#leaving.add(leaving);
    if (this.#held.size === 0) onNoneHeld();
  }
}

type Options = {
  /** Makes room for others at once, in a way that can be taken back. */
  putAside: (ids: string[], aside: boolean) => Promise<unknown>;
  remove: (ids: string[]) => Promise<unknown>;
  /** They are asked to go. */
  onRemoving: (ids: string[]) => void;
  onRemoved: (ids: string[]) => void;
  /** They could not be removed. */
  onFailed: (ids: string[], error: unknown) => void;
  /** They may lie aside still, although the removal was undone. */
  onNotBack: (ids: string[], error: unknown) => void;
  /** They can still be undone: said at first, and again and again for as long as it is so. */
  onHeld: (ids: string[]) => void;
  /** Nothing is held any more, so there is nothing to undo. */
  onNoneHeld: () => void;
  renewMs: number;
};

type Held = { id: string; wasAside: boolean };

/**
 * Removals that can still be undone. What is removed is put aside at once, so that others may take its place; it is
 * removed for good when it is let go, and whoever offers the undo says when. Knows nothing of HTTP or React.
 */
export class HeldRemovals {
  #held: Held[] = [];
  #timer: ReturnType<typeof setInterval> | undefined;
  // One after the other, or a photo might be put back before it was put aside.
  #last: Promise<void> = Promise.resolve();

  constructor(private readonly options: Options) {}

  /** What can still be undone. */
  get ids(): string[] {
    return this.#held.map(({ id }) => id);
  }

  /** Adds to what is held. */
  hold(photos: readonly Held[]) {
    const { onHeld, renewMs } = this.options;
    this.#held = [...this.#held, ...photos];
    this.#aside(photos, true);
    clearInterval(this.#timer);
    onHeld(this.ids);
    this.#timer = setInterval(() => onHeld(this.ids), renewMs);
  }

  /** Undoes all that is held. @returns what comes back. */
  release(): string[] {
    const held = this.#take();
    this.#aside(held, false);
    return held.map(({ id }) => id);
  }

  /** Removes at once all that is held. */
  letGo() {
    const ids = this.#take().map(({ id }) => id);
    if (ids.length > 0) this.remove(ids);
  }

  /** Removes what was let go before and may not have gone. */
  remove(ids: string[]) {
    const { remove, onRemoving, onRemoved, onFailed } = this.options;
    onRemoving(ids);
    this.#then(() =>
      remove(ids).then(
        () => onRemoved(ids),
        (error: unknown) => onFailed(ids, error),
      ),
    );
  }

  /** Resolves when everything that was asked has been answered, whatever the answer. */
  async answered(): Promise<void> {
    await this.#last;
  }

  #take(): Held[] {
    const held = this.#held;
    this.#held = [];
    clearInterval(this.#timer);
    if (held.length > 0) this.options.onNoneHeld();
    return held;
  }

  #aside(photos: readonly Held[], aside: boolean) {
    const ids = photos.filter(({ wasAside }) => !wasAside).map(({ id }) => id);
    if (ids.length === 0) return;
    const { putAside, onNotBack } = this.options;
    // One that is not put aside only has no room yet to give; it goes all the same.
    this.#then(() => putAside(ids, aside).catch((error: unknown) => (aside ? undefined : onNotBack(ids, error))));
  }

  #then(ask: () => Promise<unknown>) {
    this.#last = this.#last.then(ask).then(() => undefined);
  }
}

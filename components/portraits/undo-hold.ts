/** What was deleted shortly before and can be put back by one undo. Knows nothing of HTTP or React. */
export class UndoHold {
  #held = new Map<string, Promise<unknown>>();

  get size() {
    return this.#held.size;
  }

  /** Adds to what is held. @param asked settles when the server has answered to their deletion */
  hold(ids: readonly string[], asked: Promise<unknown>) {
    for (const id of ids) this.#held.set(id, asked);
  }

  /** They did not go, so there is nothing to put back. */
  drop(ids: readonly string[]) {
    for (const id of ids) this.#held.delete(id);
  }

  /** Second thoughts are over. */
  forget() {
    this.#held.clear();
  }

  /** Gives all that is held, once none of it is still on its way out. */
  async take(): Promise<string[]> {
    const held = [...this.#held];
    this.forget();
    await Promise.allSettled(held.map(([, asked]) => asked));
    return held.map(([id]) => id);
  }
}

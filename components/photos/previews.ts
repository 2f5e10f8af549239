/** Pictures of photos that are still in the browser, one address each for as long as the page lives. */
export class Previews {
  readonly #urls = new Map<string, string>();

  urlOf(id: string, file: Blob): string {
    const known = this.#urls.get(id);
    if (known) return known;
    const url = URL.createObjectURL(file);
    this.#urls.set(id, url);
    return url;
  }

  clear() {
    for (const url of this.#urls.values()) URL.revokeObjectURL(url);
    this.#urls.clear();
  }
}

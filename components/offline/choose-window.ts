import type { WorkerPage } from "./worker-scope";

/** Nothing is typed or on its way there. */
const IDLE = /^\/models(?:\/|$)/;

/**
 * The window to lead somewhere: one that stands there already, or else one out of sight that can be led away without
 * losing anything. Null where a new one is better: a camera or a filled form may stand in the others.
 */
export function chooseWindow(pages: readonly WorkerPage[], url: URL): WorkerPage | null {
  const isThere = (page: WorkerPage) => withoutHash(page.url) === withoutHash(url.href);
  const isIdle = (page: WorkerPage) => page.visibilityState === "hidden" && IDLE.test(new URL(page.url).pathname);
  return pages.find(isThere) ?? pages.find(isIdle) ?? null;
}

export const withoutHash = (url: string) => url.replace(/#.*$/, "");

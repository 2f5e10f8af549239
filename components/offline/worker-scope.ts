type Waiting = { waitUntil: (work: Promise<unknown>) => void };
type Fetching = {
  request: Request;
  preloadResponse: Promise<Response | undefined>;
  respondWith: (answer: Promise<Response>) => void;
};

type Pressed = {
  notification: { close: () => void; data?: { url?: unknown } | null };
  waitUntil: (work: Promise<unknown>) => void;
};
/** An open page, as the worker sees it. */
export type WorkerPage = {
  url: string;
  visibilityState: DocumentVisibilityState;
  focus: () => Promise<WorkerPage>;
  navigate: (url: string) => Promise<unknown>;
};

/** As much of a service worker's world as ours uses. TypeScript knows it only instead of a page's, not beside it. */
export type WorkerScope = {
  addEventListener: {
    (type: "install" | "activate", listener: (event: Waiting) => void): void;
    (type: "fetch", listener: (event: Fetching) => void): void;
    (type: "notificationclick", listener: (event: Pressed) => void): void;
  };
  location: Location;
  navigator: Navigator;
  /** Absent in older browsers. */
  cookieStore?: CookieStore;
  clients: {
    claim: () => Promise<void>;
    matchAll: (which: { type: "window" }) => Promise<WorkerPage[]>;
    openWindow: (url: string) => Promise<unknown>;
  };
  registration: { navigationPreload?: { enable: () => Promise<void> } };
};

import { chooseWindow, withoutHash } from "./choose-window";
import type { WorkerScope } from "./worker-scope";

// Runs beside the pages, in the browser. It keeps what is the same for everybody: files that are named by their content,
// fonts, and the page that says that there is no connection. Nobody's pictures, nobody's data; those pass untouched.
declare const self: WorkerScope;
/** Written in by the build: what the offline pages need, under a name that changes with it. */
declare const SHELL: { name: string; pages: Record<string, string>; files: readonly string[] };

self.addEventListener("install", (event) =>
  event.waitUntil(caches.open(SHELL.name).then((kept) => kept.addAll([...Object.values(SHELL.pages), ...SHELL.files]))),
);

// A newer worker waits until the last page of the old version is closed, so that no page loses its files while it is used.
self.addEventListener("activate", (event) =>
  event.waitUntil(
    Promise.all([dropOlder(), self.registration.navigationPreload?.enable(), self.clients.claim()]).then(
      () => undefined,
    ),
  ),
);

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin || /^\/(?:api|cloud)\//.test(pathname)) return;
  if (request.mode === "navigate") event.respondWith(orOffline(event.preloadResponse, request));
  else if (/^\/(?:_next\/static|fonts)\//.test(pathname)) event.respondWith(keptOrFetched(request));
});

// The worker speaks for the page (`components/models/notify.ts`), and leads to where its notice points.
self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const { url } = event.notification.data ?? {};
  if (typeof url === "string") event.waitUntil(goTo(new URL(url, self.location.origin)));
});

async function goTo(url: URL): Promise<void> {
  if (url.origin !== self.location.origin) return;
  const page = chooseWindow(await self.clients.matchAll({ type: "window" }), url);
  if (!page) return void (await self.clients.openWindow(url.href));
  await page.focus();
  if (withoutHash(page.url) !== withoutHash(url.href)) await page.navigate(url.href);
}

async function orOffline(preloaded: Promise<Response | undefined>, request: Request): Promise<Response> {
  try {
    return (await preloaded) ?? (await fetch(request));
  } catch {
    const kept = await caches.open(SHELL.name);
    return (await kept.match(await offlinePage())) ?? Response.error();
  }
}

async function offlinePage(): Promise<string> {
  const chosen = (await self.cookieStore?.get("locale"))?.value ?? self.navigator.language.slice(0, 2);
  return SHELL.pages[chosen] ?? SHELL.pages.en ?? "";
}

async function keptOrFetched(request: Request): Promise<Response> {
  const kept = await caches.open(SHELL.name);
  const known = await kept.match(request, { ignoreVary: true });
  if (known) return known;
  const answer = await fetch(request);
  if (answer.status === 200 && answer.type === "basic") await kept.put(request, answer.clone());
  return answer;
}

async function dropOlder(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== SHELL.name).map((name) => caches.delete(name)));
}

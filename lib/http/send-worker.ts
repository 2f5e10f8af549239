import "server-only";
import { readFile } from "node:fs/promises";
import { isDevelopment } from "@/lib/env/mode";

// What is developed changes under the same names, so a worker that was kept from a finished build takes itself away.
const RETIRED = `addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) =>
  event.waitUntil(caches.keys().then((names) => Promise.all([...names.map((name) => caches.delete(name)), registration.unregister()]))),
);
`;

/** The service worker as it was built; browsers ask for it anew at each visit. */
export async function sendWorker(): Promise<Response> {
  return new Response(isDevelopment ? RETIRED : await readFile("dist/sw.js"), {
    headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": "no-cache" },
  });
}

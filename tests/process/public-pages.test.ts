import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PUBLIC_PATHS } from "@/lib/http/page-of";
import { cleanUp, newServer, type Server } from "./server";

/** Words that only one of them may say. */
const STUDIO_ONLY = {
  en: /sent to no other company|go to no other company|No picture leaves the studio/,
  zh: /不发给别的公司|不交给别的公司|没有一张照片出馆/,
};
const CLOUD_ONLY = { en: /sent to (?:a|the) portrait service|are sent there/, zh: /发给(?:一家)?写真服务|会发过去/ };

const servers: Server[] = [];

beforeAll(async () => {
  const api = { PORTRAIT_API_URL: "http://127.0.0.1:9", PORTRAIT_API_APPCODE: "nobody-answers-there" };
  for (const env of [{}, api]) servers.push(await newServer(() => env));
  for (const server of servers) await server.start();
});

afterAll(async () => {
  for (const server of servers) {
    await server.kill();
    cleanUp(server);
  }
});

async function read(server: Server | undefined, path: string, language: string): Promise<string> {
  const headers = { accept: "text/html", "accept-language": language };
  const response = await fetch(`${server?.url}${path}`, { headers });
  expect(response.status).toBe(200);
  // Without the copy of the words that is there for the browser's scripts.
  return (await response.text()).replace(/<script\b[\s\S]*?<\/script>/g, "");
}

test("the same build says of either provider what becomes of a face, in both languages", async () => {
  const [studio, cloud] = servers;
  for (const path of PUBLIC_PATHS) {
    for (const language of ["en", "zh"] as const) {
      const here = await read(studio, path, language);
      const there = await read(cloud, path, language);
      expect(here, `${path} ${language}`).toMatch(STUDIO_ONLY[language]);
      expect(here, `${path} ${language}`).not.toMatch(CLOUD_ONLY[language]);
      expect(there, `${path} ${language}`).toMatch(CLOUD_ONLY[language]);
      expect(there, `${path} ${language}`).not.toMatch(STUDIO_ONLY[language]);
    }
  }
});

test("a portrait service's studio promises none of our own engine's styles", async () => {
  const [studio, cloud] = servers;
  expect(await read(studio, "/", "en")).toContain("Rembrandt");
  expect(await read(cloud, "/", "en")).not.toMatch(/Rembrandt|id="styles"|href="#styles"/);
});

test("a page that was kept is not sent twice", async () => {
  const first = await fetch(`${servers[0]?.url}/privacy`, { headers: { accept: "text/html" } });
  const etag = first.headers.get("etag") ?? "";
  expect(first.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
  const again = async (language: string) => {
    const headers = { accept: "text/html", "if-none-match": etag, "accept-language": language };
    return (await fetch(`${servers[0]?.url}/privacy`, { headers })).status;
  };
  expect([await again("en"), await again("zh")]).toEqual([304, 200]);
});

// Sizes follow from the build alone, so they are held exactly where a figure of speed could not be.
test.each([
  ["landing", "en/by/studio", 160],
  ["landing, with a portrait service", "zh/by/cloud", 160],
  ["how it works", "en/by/studio/how-it-works", 160],
  ["privacy", "en/by/studio/privacy", 160],
  ["sign-in", "en/sign-in", 190],
  ["sign-up", "zh/sign-up", 190],
])("the scripts of %s (%s) weigh at most %i KB", (_name, page, mostKb) => {
  expect(scriptKb(page)).toBeLessThanOrEqual(mostKb);
});

/** What a browser of today fetches for a built page: its scripts packed as the server packs them, in KB of 1,024 bytes. */
function scriptKb(page: string): number {
  const html = readFileSync(`.next/server/app/${page}.html`, "utf8");
  const tags = [...html.matchAll(/<script\b[^>]*\bsrc="\/_next\/([^"]+)"[^>]*>/g)].filter(
    ([tag]) => !/nomodule/i.test(tag),
  );
  const files = [...new Set(tags.map(([, file]) => `.next/${file}`))];
  expect(files.length).toBeGreaterThan(3);
  expect(files.every((file) => existsSync(file))).toBe(true);
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1024;
}

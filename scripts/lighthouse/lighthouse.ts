import { chromium } from "playwright";
import { cleanUp, freePort, newServer } from "@/tests/process/server";
import { args } from "@/tests/e2e/playwright.config";
import { audit } from "./audit";
import { serveBarePage } from "./bare-page";
import { measureRate } from "./rate";
import { measureGallery } from "./gallery";
import { type Line, printGallery, printLines } from "./report";

// `npm run lighthouse [runs]`: the public pages beside a bare page of the framework, in one run. Never a test: machines differ.
const runs = Number(process.argv[2] ?? 3);

const PAGES = [
  { name: "landing", path: "/", limits: { scriptKb: 160, totalKb: 400 } },
  { name: "landing, Chinese", path: "/?lang=zh", limits: { scriptKb: 160, totalKb: 400 } },
  { name: "how it works", path: "/how-it-works", limits: { scriptKb: 160 } },
  { name: "privacy", path: "/privacy", limits: { scriptKb: 160 } },
  { name: "sign in", path: "/sign-in", limits: { scriptKb: 190 } },
];

const bare = await serveBarePage();
const server = await newServer();
const port = await freePort();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [...args, `--remote-debugging-port=${port}`],
});
try {
  await server.start();
  const lines: Line[] = [];
  const measure = async (name: string, url: string, limits: Line["limits"] | null) => {
    lines.push({ name, ...(await audit(url, port, runs)), ...(await measureRate(url)), limits });
  };
  await measure("a bare page", `${bare.url}/`, null);
  for (const { name, path, limits } of PAGES) await measure(name, server.url + path, limits);
  printLines(lines);
  printGallery(await measureGallery(browser, server.url));
} finally {
  await browser.close();
  await server.kill();
  cleanUp(server);
  bare.close();
}
process.exit(0);

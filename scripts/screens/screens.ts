import { mkdirSync } from "node:fs";
import { chromium } from "playwright";
import sharp from "sharp";
import { args } from "@/tests/e2e/playwright.config";
import { signUp, somebody } from "@/tests/e2e/studio";
import { cleanUp, newServer } from "@/tests/process/server";
import { saveWebp } from "../sitter/save-webp";
import { ROLL } from "./made-photos";
import { makeRolls } from "./made-rolls";
import { SCREENS } from "./plan";
import { take } from "./take";

// `npm run screens [NAME…]`: the README's pictures of the product, with the plaster sitter in it and nobody's face.
const FOLDER = "docs/screens";
const LIMIT_BYTES = 100_000;

const wanted = process.argv.slice(2);
mkdirSync(FOLDER, { recursive: true });
const server = await newServer();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args });
try {
  await server.start();
  const context = await browser.newContext({ locale: "en-US", baseURL: server.url });
  await signUp(await context.newPage(), somebody());
  const cookies = await context.cookies();
  await context.close();

  // The embedded database belongs to one process at a time.
  await server.kill();
  await makeRolls(server.folder, ROLL);
  await server.start();

  for (const screen of SCREENS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const shot = sharp(await take(browser, server.url, cookies, screen)).removeAlpha();
    const { data, info } = await shot.raw().toBuffer({ resolveWithObject: true });
    const file = `${FOLDER}/${screen.name}.webp`;
    const { bytes, quality, width } = await saveWebp(data, info, file, LIMIT_BYTES);
    console.log(`${file}  ${width} px, ${Math.round(bytes / 1000)} kB at quality ${quality}`);
  }
} finally {
  await browser.close();
  await server.kill();
  cleanUp(server);
}
process.exit(0);

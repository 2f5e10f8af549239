import { defineConfig, devices } from "@playwright/test";
import { ADDRESS } from "./address";

// Chromium as root in a small machine: no sandbox, no calls home.
export const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A camera that draws, and allows itself.
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
];

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  // The engine uses both cores; two journeys at once would only wait for each other.
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: ADDRESS,
    locale: "en-US",
    launchOptions: { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args },
    trace: "retain-on-failure",
  },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"], viewport: { width: 1440, height: 900 } } },
    {
      name: "phone",
      // Which house makes the portraits changes nothing that a screen shows.
      testIgnore: "two-houses.spec.ts",
      use: { ...devices["Pixel 7"], viewport: { width: 360, height: 780 } },
    },
  ],
  webServer: {
    command: "node tests/e2e/server.mjs",
    cwd: "../..",
    url: `${ADDRESS}/api/health`,
    timeout: 120_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
  },
});

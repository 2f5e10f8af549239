import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      // `server-only` throws outside Next on purpose; tests are the server.
      "server-only": here("./tests/fixtures/empty-module.ts"),
      "@": here("./"),
    },
  },
  test: {
    environment: "node",
    include: ["lib/**/*.test.ts", "scripts/**/*.test.ts", "tests/**/*.test.ts"],
    // The first picture in a process loads four networks, and a busy machine takes its time.
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});

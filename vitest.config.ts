import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;
const shared = {
  resolve: {
    alias: {
      "@": root,
      // Throws outside of Next, where nothing could be the browser anyway.
      "server-only": path.join(root, "scripts/run/nothing.mjs"),
    },
  },
};

export default defineConfig({
  test: {
    // The engine's threads are heavy; two cores are used up by one file.
    maxWorkers: 2,
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          include: ["{app,components,lib,scripts}/**/*.test.{ts,tsx}", "tests/{,recipes/}*.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: "tests/support/database-template.ts",
          setupFiles: ["tests/support/own-database.ts", "tests/support/session-stand-in.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: { name: "process", include: ["tests/process/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
      },
    ],
  },
});

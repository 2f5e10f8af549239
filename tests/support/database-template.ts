import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";

/*
 * Makes one migrated database that each test file then copies: a PGlite folder, or with TEST_DATABASE_URL a template on
 * that server. The migrator is the product's own, so every test starts from what a person's first start makes.
 */
export default function setup(project: TestProject) {
  const folder = mkdtempSync(path.join(tmpdir(), "xiezhen-test-"));
  const server = process.env.TEST_DATABASE_URL;
  const url = server ? withDatabase(server, "xiezhen_template") : "";
  if (server) {
    psql(server, "drop database if exists xiezhen_template");
    psql(server, "create database xiezhen_template");
  }
  execFileSync(process.execPath, ["dist/migrate.mjs"], {
    stdio: "inherit",
    env: { ...process.env, DATA_DIR: path.join(folder, "template"), DATABASE_URL: url, LOG_LEVEL: "error" },
  });
  project.provide("testFolder", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

export function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

export function psql(server: string, statement: string): void {
  execFileSync("psql", ["-q", "-v", "ON_ERROR_STOP=1", "-d", server, "-c", statement], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

declare module "vitest" {
  interface ProvidedContext {
    testFolder: string;
  }
}

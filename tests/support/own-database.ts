import { cpSync } from "node:fs";
import path from "node:path";
import { afterAll, inject } from "vitest";
import { psql, withDatabase } from "./database-template";

// Before anything reads the settings: each test file has a data folder and a database of its own.
const name = `test_${crypto.randomUUID().replaceAll("-", "")}`;
const folder = path.join(inject("testFolder"), name);
process.env.DATA_DIR = folder;
process.env.LOG_LEVEL ??= "silent";

const server = process.env.TEST_DATABASE_URL;
if (server) {
  psql(server, `create database ${name} template xiezhen_template`);
  process.env.DATABASE_URL = withDatabase(server, name);
} else {
  cpSync(path.join(inject("testFolder"), "template"), folder, { recursive: true });
  delete process.env.DATABASE_URL;
}

afterAll(async () => {
  const { stopBoss } = await import("@/lib/queue/boss");
  const { closeConnection } = await import("@/lib/db/client");
  await stopBoss();
  await closeConnection();
  if (server) psql(server, `drop database ${name} with (force)`);
});

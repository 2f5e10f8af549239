import "server-only";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle as drizzleNode } from "drizzle-orm/node-postgres";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import pg from "pg";
import { env } from "@/lib/env/env";
import { lockFolder } from "./lock";
import * as schema from "./schema";

export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;
/** A transaction, or the database itself where one statement is enough. */
export type Tx = Db;

/** The open database: one dialect, whether it is embedded or a server. */
export type Connection = { db: Db; close: () => Promise<void> } & (
  { engine: "pglite"; pglite: PGlite } | { engine: "postgres"; url: string }
);

// Next bundles a module more than once, and PGlite must be opened once a process.
const holder = globalThis as typeof globalThis & { xiezhenConnection?: Promise<Connection> };

export function getConnection(): Promise<Connection> {
  holder.xiezhenConnection ??= open().catch((error: unknown) => {
    holder.xiezhenConnection = undefined;
    throw error;
  });
  return holder.xiezhenConnection;
}

export async function getDb(): Promise<Db> {
  return (await getConnection()).db;
}

/** All or nothing: if the work throws, nothing it wrote remains. */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return (await getDb()).transaction((tx) => work(tx));
}

export async function closeConnection(): Promise<void> {
  const open = holder.xiezhenConnection;
  holder.xiezhenConnection = undefined;
  await (await open)?.close();
}

async function open(): Promise<Connection> {
  if (env.DATABASE_URL) return openPostgres(env.DATABASE_URL);
  const folder = path.join(env.DATA_DIR, "pg");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unlock = await lockFolder(folder);
  const pglite = await PGlite.create(folder);
  const close = async () => {
    await pglite.close();
    await unlock();
  };
  return { engine: "pglite", pglite, db: drizzlePglite(pglite, { schema }), close };
}

function openPostgres(url: string): Connection {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // A pooled connection may break while idle; the pool replaces it, and the next query says what is wrong.
  pool.on("error", () => undefined);
  return { engine: "postgres", url, db: drizzleNode(pool, { schema }), close: () => pool.end() };
}

import "server-only";
import path from "node:path";
import { sql } from "drizzle-orm";
import { migrate as migrateNode } from "drizzle-orm/node-postgres/migrator";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { migrate as migratePglite } from "drizzle-orm/pglite/migrator";
import type { PgliteDatabase } from "drizzle-orm/pglite";
import { getConnection } from "./client";

const migrationsFolder = path.resolve("lib/db/migrations");

/** Brings the database to the newest schema. Safe to run at every start, and by several machines at once. */
export async function migrate(): Promise<void> {
  const connection = await getConnection();
  if (connection.engine === "pglite") {
    await migratePglite(connection.db as unknown as PgliteDatabase, { migrationsFolder });
    return;
  }
  await connection.db.transaction(async (tx) => {
    // The lock makes a second machine wait; the migrations then find nothing left to do.
    await tx.execute(sql`select pg_advisory_xact_lock(20261122)`);
    await migrateNode(connection.db as unknown as NodePgDatabase, { migrationsFolder });
  });
}

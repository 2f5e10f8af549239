import "server-only";
import { getDb } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";

/** Answers once the database does. @throws what the database throws. */
export async function checkHealth(): Promise<void> {
  await (await getDb()).execute(sql`select 1`);
}

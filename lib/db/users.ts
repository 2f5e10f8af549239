import "server-only";
import { eq, sql } from "drizzle-orm";
import { getDb, type Tx } from "./client";
import { users } from "./schema";

export type UserRow = typeof users.$inferSelect;

export async function findUser(id: string): Promise<UserRow | undefined> {
  const [row] = await (await getDb()).select().from(users).where(eq(users.id, id)).limit(1);
  return row;
}

/** Addresses are stored in lower case, as the sign-up schema leaves them. */
export async function findUserByEmail(email: string, tx?: Tx): Promise<UserRow | undefined> {
  const [row] = await (tx ?? (await getDb())).select().from(users).where(eq(users.email, email)).limit(1);
  return row;
}

/** @returns false where the address has an account already. */
export async function insertUser(tx: Tx, row: typeof users.$inferInsert): Promise<boolean> {
  const made = await tx
    .insert(users)
    .values(row)
    .onConflictDoNothing({ target: users.email })
    .returning({ id: users.id });
  return made.length === 1;
}

export async function hasAdmin(tx: Tx): Promise<boolean> {
  const rows = await tx.select({ id: users.id }).from(users).where(eq(users.role, "admin")).limit(1);
  return rows.length > 0;
}

/** Orders of one person wait for each other here, so that two clicks at once are seen one after the other. */
export async function lockOwner(tx: Tx, ownerId: string): Promise<void> {
  await tx.execute(sql`select 1 from users where id = ${ownerId} for update`);
}

import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "./client";
import { setUpLinks } from "./schema";

/** One link at a time: a newer one ends those before it. */
export async function replaceSetUpLink(tx: Tx, tokenHash: string): Promise<void> {
  await tx.delete(setUpLinks);
  await tx.insert(setUpLinks).values({ tokenHash });
}

/** @returns whether the link was there; it is gone now. */
export async function spendSetUpLink(tx: Tx, tokenHash: string): Promise<boolean> {
  const used = await tx.delete(setUpLinks).where(eq(setUpLinks.tokenHash, tokenHash)).returning();
  return used.length === 1;
}

export async function hasSetUpLink(tx: Tx, tokenHash: string): Promise<boolean> {
  return (await tx.select().from(setUpLinks).where(eq(setUpLinks.tokenHash, tokenHash))).length === 1;
}

import { eq } from "drizzle-orm";
import { findViewer } from "@/lib/auth/session";
import { getDb } from "@/lib/db/client";
import { users } from "@/lib/db/schema";
import { findUserByEmail } from "@/lib/db/users";
import type { AdminViewer } from "@/lib/domain/viewer";

const seat = globalThis as typeof globalThis & { signedInUserId?: string | undefined };

/** Makes an account where there is none yet, and signs it in for what follows. */
export async function signInAs(name: string, role: "user" | "admin" = "user"): Promise<AdminViewer> {
  const db = await getDb();
  const email = `${name.toLowerCase()}@example.com`;
  const id = (await findUserByEmail(email))?.id ?? crypto.randomUUID();
  await db.insert(users).values({ id, email, name, passwordHash: "none", role }).onConflictDoNothing();
  await db.update(users).set({ role }).where(eq(users.id, id));
  seat.signedInUserId = id;
  const viewer = await findViewer();
  if (!viewer) throw new Error("Nobody is signed in.");
  return viewer as AdminViewer;
}

export function signOut(): void {
  seat.signedInUserId = undefined;
}

import "server-only";
import { findUser, type UserRow } from "@/lib/db/users";

const KEEP_MS = 5_000;
const KEEP_AT_MOST = 5_000;

const recent = new Map<string, { person: UserRow; until: number }>();

/** An account as it was at most five seconds ago: a page that polls would otherwise read it with every question. */
export async function findRecentUser(id: string): Promise<UserRow | undefined> {
  const known = recent.get(id);
  if (known && known.until > Date.now()) return known.person;
  const person = await findUser(id);
  if (recent.size >= KEEP_AT_MOST) recent.clear();
  if (person) recent.set(id, { person, until: Date.now() + KEEP_MS });
  else recent.delete(id);
  return person;
}

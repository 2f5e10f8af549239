import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { hashPassword } from "@/lib/auth/password";
import { getDb, inTransaction } from "@/lib/db/client";
import { hasSetUpLink, replaceSetUpLink, spendSetUpLink } from "@/lib/db/set-up-links";
import { hasAdmin, insertUser } from "@/lib/db/users";
import type { SetUpRequest } from "@/lib/domain/account";
import { AppError } from "@/lib/domain/errors";
import { addressTaken } from "./sign-up";

const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");

/** A new one-time token while there is no administrator, else null. Only its hash is kept. */
export async function offerSetUp(): Promise<string | null> {
  return inTransaction(async (tx) => {
    if (await hasAdmin(tx)) return null;
    const token = randomBytes(32).toString("base64url");
    await replaceSetUpLink(tx, hashOf(token));
    return token;
  });
}

export async function canSetUp(token: string): Promise<boolean> {
  return hasSetUpLink(await getDb(), hashOf(token));
}

/** Makes the first administrator. @throws AppError `not_found` for a link that was used, replaced or never given. */
export async function setUp({ token, name, email, password }: SetUpRequest): Promise<void> {
  // Hashing is dear, so that is done only for whoever holds the link.
  if (!(await canSetUp(token))) throw linkSpent();
  const passwordHash = await hashPassword(password);
  await inTransaction(async (tx) => {
    if (!(await spendSetUpLink(tx, hashOf(token))) || (await hasAdmin(tx))) throw linkSpent();
    const made = await insertUser(tx, { id: crypto.randomUUID(), name, email, passwordHash, role: "admin" });
    if (!made) throw addressTaken();
  });
}

function linkSpent(): AppError {
  return new AppError(
    "not_found",
    {
      en: "This link has been used or replaced. The newest one is in the log of the last start.",
      zh: "这个链接已经用过或失效了，最新的在上次启动的日志里。",
    },
    { reason: "set_up_link_spent" },
  );
}

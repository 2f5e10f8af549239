import "server-only";
import { hashPassword } from "@/lib/auth/password";
import { throttle } from "@/lib/auth/throttle";
import { inTransaction } from "@/lib/db/client";
import { insertUser } from "@/lib/db/users";
import type { SignUpRequest } from "@/lib/domain/account";
import { AppError } from "@/lib/domain/errors";

/** Accounts that one place may open in a quarter of an hour: a family or an office, not a program. */
const ACCOUNTS_FROM_ONE_PLACE = 60;

/**
 * @param from the network address that asks, as far as it is known
 * @throws AppError `conflict` where the address has an account already, `too_many` for a place that opens too many.
 */
export async function signUp({ name, email, password }: SignUpRequest, from: string): Promise<void> {
  await throttle([{ key: `sign-up-from:${from}`, tries: ACCOUNTS_FROM_ONE_PLACE }]);
  const passwordHash = await hashPassword(password);
  const made = await inTransaction((tx) => insertUser(tx, { id: crypto.randomUUID(), name, email, passwordHash }));
  if (!made) throw addressTaken();
}

export function addressTaken(): AppError {
  return new AppError(
    "conflict",
    { en: "There is an account with this address. Sign in instead.", zh: "这个邮箱已经开过账户，直接登录吧。" },
    { reason: "email_taken" },
  );
}

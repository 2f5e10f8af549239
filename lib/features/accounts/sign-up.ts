import "server-only";
import { hashPassword } from "@/lib/auth/password";
import { inTransaction } from "@/lib/db/client";
import { insertUser } from "@/lib/db/users";
import type { SignUpRequest } from "@/lib/domain/account";
import { AppError } from "@/lib/domain/errors";

/** @throws AppError `conflict` where the address has an account already. */
export async function signUp({ name, email, password }: SignUpRequest): Promise<void> {
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

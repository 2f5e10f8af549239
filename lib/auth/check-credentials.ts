import "server-only";
import type { SignInRequest } from "@/lib/domain/account";
import { AppError } from "@/lib/domain/errors";
import { clearThrottle, countTry, isThrottled } from "@/lib/db/throttles";
import { findUserByEmail } from "@/lib/db/users";
import { isPasswordOf } from "./password";

/** Enough for a person who searches her memory, too few for a program that guesses. */
const MAX_FAILURES = 10;
const WINDOW_SECONDS = 15 * 60;

/**
 * The person with this address and password, or null for either being wrong: the answer does not say which.
 * @throws AppError `too_many` after ten failures in a quarter of an hour.
 */
export async function checkCredentials({
  email,
  password,
}: SignInRequest): Promise<{ id: string; name: string } | null> {
  const key = `sign-in:${email}`;
  if (await isThrottled(key, MAX_FAILURES)) {
    throw new AppError("too_many", {
      en: "Too many tries. Wait a quarter of an hour, then try again.",
      zh: "试的次数太多了，过一刻钟再来。",
    });
  }
  // Counted before the check, so that tries made at the same moment cannot slip through together.
  await countTry(key, WINDOW_SECONDS);
  const person = await findUserByEmail(email);
  if (!(await isPasswordOf(person, password)) || !person) return null;
  await clearThrottle(key);
  return { id: person.id, name: person.name };
}

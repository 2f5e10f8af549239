import "server-only";
import type { SignInRequest } from "@/lib/domain/account";
import { clearThrottle } from "@/lib/db/throttles";
import { findUserByEmail } from "@/lib/db/users";
import { isPasswordOf } from "./password";
import { throttle } from "./throttle";

/**
 * The person with this address and password, or null for either being wrong: the answer does not say which.
 * @param from the network address that asks, as far as it is known
 * @throws AppError `too_many` after ten failures from one place, fifty against one account, two hundred in all from a place.
 */
export async function checkCredentials(
  { email, password }: SignInRequest,
  from: string,
): Promise<{ id: string; name: string } | null> {
  // Enough for a person who searches her memory, too few for a program that guesses; and one who guesses at her account
  // from elsewhere does not lock her out at once.
  const own = `sign-in:${email}:${from}`;
  await throttle([
    { key: own, tries: 10 },
    { key: `sign-in:${email}`, tries: 50 },
    { key: `sign-in-from:${from}`, tries: 200 },
  ]);
  const person = await findUserByEmail(email);
  if (!(await isPasswordOf(person, password)) || !person) return null;
  await clearThrottle(own);
  await clearThrottle(`sign-in:${email}`);
  return { id: person.id, name: person.name };
}

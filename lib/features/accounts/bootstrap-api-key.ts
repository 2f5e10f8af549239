import "server-only";
import { hashOfBootstrapKey } from "@/lib/auth/api-key";
import { findLiveApiKey, insertApiKey } from "@/lib/db/api-keys";
import { inTransaction } from "@/lib/db/client";
import { findUserByEmail, insertUser } from "@/lib/db/users";

/** Nobody signs in with it: there is no password, and mail to this name goes nowhere (RFC 2606). */
const EMAIL = "automation@bootstrap.invalid";

/** Gives an account of its own the key that an operator has set, for automation. Done before, it does nothing. */
export async function bootstrapApiKey(): Promise<void> {
  const keyHash = hashOfBootstrapKey();
  if (!keyHash || (await findLiveApiKey(keyHash))) return;
  await inTransaction(async (tx) => {
    const person = { id: crypto.randomUUID(), email: EMAIL, name: "Automation", passwordHash: "none" };
    await insertUser(tx, person);
    const ownerId = (await findUserByEmail(EMAIL, tx))?.id ?? person.id;
    await insertApiKey(tx, { id: crypto.randomUUID(), ownerId, name: "BOOTSTRAP_API_KEY", keyHash, hint: "····" });
  });
}

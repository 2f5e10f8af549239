import "server-only";
import { hashOfBootstrapKey } from "@/lib/auth/api-key";
import { keepOnlyApiKey, revokeApiKeysOf } from "@/lib/db/api-keys";
import { inTransaction } from "@/lib/db/client";
import { findUserByEmail, insertUser } from "@/lib/db/users";

/** Nobody signs in with it: there is no password, and mail to this name goes nowhere (RFC 2606). */
const EMAIL = "automation@bootstrap.invalid";

/**
 * Gives an account of its own the key that an operator has set, for automation. Done again, it changes nothing; a key
 * that is set no longer opens no longer.
 */
export async function bootstrapApiKey(): Promise<void> {
  const keyHash = hashOfBootstrapKey();
  await inTransaction(async (tx) => {
    if (keyHash) {
      const person = { id: crypto.randomUUID(), email: EMAIL, name: "Automation", passwordHash: "none" };
      await insertUser(tx, person);
    }
    const owner = await findUserByEmail(EMAIL, tx);
    if (!owner) return;
    if (!keyHash) return revokeApiKeysOf(tx, owner.id);
    const id = crypto.randomUUID();
    await keepOnlyApiKey(tx, { id, ownerId: owner.id, name: "BOOTSTRAP_API_KEY", keyHash, hint: "····" });
  });
}

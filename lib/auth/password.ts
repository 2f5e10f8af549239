import "server-only";
import { hash, type Options, verify } from "@node-rs/argon2";

// OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, 2 passes, 1 lane.
// The package's default algorithm is argon2id.
const settings: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, settings);
}

let nobody: Promise<string> | undefined;

/** Takes as long for a person who does not exist, so that the time tells nothing either. */
export async function isPasswordOf(person: { passwordHash: string } | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID());
  const matches = await verify(person?.passwordHash ?? (await nobody), password);
  return matches && person !== undefined;
}

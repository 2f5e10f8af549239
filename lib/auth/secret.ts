import "server-only";
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { env } from "@/lib/env/env";

let known: string | undefined;

/** What sessions are signed with: the setting, or a secret made once and kept in the data folder for its owner alone. */
export function sessionSecret(): string {
  known ??= env.NEXTAUTH_SECRET ?? keptSecret(path.join(env.DATA_DIR, "secret"));
  return known;
}

function keptSecret(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    // "wx" fails where the file exists, so of two processes that start at once one makes it and both read it.
    writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}

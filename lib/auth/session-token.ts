import "server-only";
import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { sessionSecret } from "./secret";
import { sessionCookie } from "./session-cookie";

/** Pages that poll send the same cookie all the time; opening it (key derivation and decryption) costs more than the answer. */
const KEEP_MS = 60_000;
const KEEP_AT_MOST = 5_000;

const opened = new Map<string, { userId: string; until: number }>();

/** Whose session cookie came with this request: its account's id, or null without a valid one. */
export async function readUserId(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookie())?.value;
  if (!token) return null;
  const known = opened.get(token);
  if (known && known.until > Date.now()) return known.userId;

  // What cannot be decrypted was not made by us, or with a secret that is gone: nobody is signed in.
  const claims = await decode({ token, secret: sessionSecret() }).catch(() => null);
  if (!claims?.sub) return null;
  if (opened.size >= KEEP_AT_MOST) opened.clear();
  const expires = typeof claims.exp === "number" ? claims.exp * 1000 : 0;
  opened.set(token, { userId: claims.sub, until: Math.min(expires, Date.now() + KEEP_MS) });
  return claims.sub;
}

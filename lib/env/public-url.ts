import "server-only";
import { env } from "./env";

/** `PUBLIC_URL` without a slash at its end, if it is set. */
export function publicUrl(): string | undefined {
  return env.PUBLIC_URL?.replace(/\/+$/, "");
}

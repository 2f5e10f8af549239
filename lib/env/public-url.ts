import "server-only";
import { env } from "./env";

/** `PUBLIC_URL` without a slash at its end, if it is set. */
export function publicUrl(): string | undefined {
  return env.PUBLIC_URL?.replace(/\/+$/, "");
}

/** What our paths become addresses with where no request says: the setting, or this very machine. */
export function ownOrigin(): string {
  return publicUrl() ?? `http://localhost:${env.PORT}`;
}

import "server-only";
import { usesSecureCookies } from "./secure-cookies";

/** Under which name next-auth keeps the session in a browser. */
export function sessionCookie(): string {
  return `${usesSecureCookies() ? "__Secure-" : ""}next-auth.session-token`;
}

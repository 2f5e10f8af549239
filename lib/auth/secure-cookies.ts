import "server-only";
import { env } from "@/lib/env/env";

/** Cookies that only travel over https, where people reach us by it. */
export function usesSecureCookies(): boolean {
  return env.PUBLIC_URL?.startsWith("https:") ?? false;
}

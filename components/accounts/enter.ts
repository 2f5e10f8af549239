import { signIn } from "next-auth/react";
import { tellSignedIn } from "@/components/ui/session-channel";
import type { SignInRequest } from "@/lib/domain/account";
import { callbackPath } from "./callback-path";

/** Why somebody was not let in; each is a sentence among the words under `accounts.wrong`. */
export type Refusal = "credentials" | "tooMany" | "noAnswer";

/** Opens the door. Resolves with the reason when it stays shut; a wrong password and an unknown address are one reason. */
export async function enter({ email, password }: SignInRequest): Promise<Refusal | null> {
  if (!navigator.onLine) return "noAnswer";
  try {
    const answer = await signIn("credentials", { redirect: false, email, password });
    if (answer?.error === "too_many") return "tooMany";
    if (answer?.error === "CredentialsSignin") return "credentials";
    if (!answer?.ok) return "noAnswer";
    tellSignedIn();
    return null;
  } catch {
    return "noAnswer";
  }
}

/**
 * Loads the next page anew, because what the router remembers was seen by a stranger; and in place of the door, which
 * "Back" would only lead in by again.
 */
export function goIn(otherwise?: string): void {
  const asked = new URLSearchParams(window.location.search).get("callbackUrl");
  window.location.replace(callbackPath(asked, window.location.origin, otherwise));
}

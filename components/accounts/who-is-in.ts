/** Whose session this browser has: the account's id, null without one, undefined where nobody answered. */
export async function whoIsIn(): Promise<string | null | undefined> {
  try {
    const response = await fetch("/api/accounts", { cache: "no-store" });
    const { userId } = (await response.json()) as { userId?: string | null };
    return response.ok ? (userId ?? null) : undefined;
  } catch {
    return undefined;
  }
}

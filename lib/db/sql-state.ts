/** SQLSTATE of a failed statement; drizzle wraps the driver's error as its cause. */
export function sqlStateOf(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string") return cause.code;
  }
  return undefined;
}

export const UNIQUE_VIOLATION = "23505";

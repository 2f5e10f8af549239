type Described = { name: string; message?: string; code?: string; query?: string; at?: string; cause?: Described };

/**
 * What the log may know of an error. A failed statement is told by its SQL and the database's own words: its parameters
 * are addresses, names and hashes, and drizzle writes them into message and stack.
 */
export function describeCause(error: unknown): Described {
  if (!(error instanceof Error)) return { name: typeof error, message: String(error) };
  const described: Described = { name: error.name, at: frames(error.stack) };
  if ("query" in error && typeof error.query === "string") described.query = error.query;
  else described.message = error.message;
  if ("code" in error && typeof error.code === "string") described.code = error.code;
  if (error.cause !== undefined) described.cause = describeCause(error.cause);
  return described;
}

/** The stack without its first lines, which repeat the message. */
function frames(stack = ""): string {
  return stack
    .split("\n")
    .filter((line) => line.trimStart().startsWith("at "))
    .slice(0, 8)
    .map((line) => line.trim())
    .join(" | ");
}

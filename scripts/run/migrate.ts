// In a short process of its own: making a new PGlite database leaves 750 MB behind that a server need not carry.
try {
  // Inside the try, because settings that cannot be used are refused as soon as they are read.
  const { migrate } = await import("@/lib/db/migrate");
  const { closeConnection } = await import("@/lib/db/client");
  await migrate();
  await closeConnection();
} catch (error) {
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : "";
  process.stderr.write(`\nThe studio cannot open: ${error instanceof Error ? error.message : String(error)}${cause}\n`);
  process.exit(1);
}

export {};

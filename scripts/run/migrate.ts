import { closeConnection } from "@/lib/db/client";
import { migrate } from "@/lib/db/migrate";

// In a short process of its own: making a new PGlite database leaves 750 MB behind that a server need not carry.
try {
  await migrate();
  await closeConnection();
} catch (error) {
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : "";
  process.stderr.write(
    `\nThe database cannot be opened: ${error instanceof Error ? error.message : String(error)}${cause}\n`,
  );
  process.exit(1);
}

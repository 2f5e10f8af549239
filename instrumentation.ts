/** Runs once when the server starts, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { start } = await import("./lib/worker/start");
  try {
    await start();
  } catch (error) {
    // Half a server would take uploads and never work on them.
    console.error(`The studio cannot open: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

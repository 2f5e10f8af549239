/** Runs once when the server starts, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { sendBodyLengths } = await import("./lib/http/body-length");
  sendBodyLengths();
  const { start } = await import("./lib/worker/start");
  await start();
}

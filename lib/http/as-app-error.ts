import "server-only";
import { AppError } from "@/lib/domain/errors";
import { log } from "@/lib/observability/log";

/** Whatever a handler threw, as a no that people may read. What nobody expected goes to the log. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  log.error({ cause: error }, "unhandled");
  return new AppError("unexpected", {
    en: "Something went wrong on our side. Nothing of yours is lost; try again in a moment.",
    zh: "我们这边出了点问题，你的东西都在，过一会儿再试。",
  });
}

import "server-only";
import pino, { type DestinationStream } from "pino";
import { env } from "@/lib/env/env";
import { describeCause } from "./describe-cause";

/** A log to somewhere; the product's own goes to standard output. */
export function openLog(destination?: DestinationStream) {
  const settings = {
    level: env.LOG_LEVEL,
    base: null,
    redact: ["*.password", "*.token", "*.secret", "*.email", "*.authorization", "*.cookie"],
    serializers: { cause: describeCause },
  };
  return destination ? pino(settings, destination) : pino(settings);
}

/** One line of JSON an event. Callers pass ids and causes, never a secret, an address or a picture. */
export const log = openLog();

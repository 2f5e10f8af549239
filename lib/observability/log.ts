import "server-only";
import pino from "pino";
import { env } from "@/lib/env/env";
import { describeCause } from "./describe-cause";

/** One line of JSON an event. Callers pass ids and causes, never a secret, an address or a picture. */
export const log = pino({
  level: env.LOG_LEVEL,
  base: null,
  redact: ["*.password", "*.token", "*.secret", "*.email", "*.authorization", "*.cookie"],
  serializers: { cause: describeCause },
});

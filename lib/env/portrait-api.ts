import "server-only";
import { env } from "./env";

type Credentials =
  | { mode: "appcode"; code: string }
  | { mode: "signature"; key: string; secret: string; stage: "TEST" | "PRE" | "RELEASE" };

/** Where the portrait API is and who we are to it; null where our own engine makes the portraits. @throws for half a setting. */
export function portraitApi() {
  if (!env.PORTRAIT_API_URL) return null;
  return {
    origin: env.PORTRAIT_API_URL.replace(/\/+$/, ""),
    credentials: credentials(),
    connectMs: env.PORTRAIT_API_CONNECT_SECONDS * 1000,
    totalMs: env.PORTRAIT_API_TOTAL_SECONDS * 1000,
    atOnce: env.PORTRAIT_API_AT_ONCE,
    publishNewStyles: env.PUBLISH_NEW_STYLES === "true",
  };
}

function credentials(): Credentials {
  const { PORTRAIT_API_APPCODE: code, PORTRAIT_API_KEY: key, PORTRAIT_API_SECRET: secret } = env;
  if (code && !key && !secret) return { mode: "appcode", code };
  if (key && secret && !code) return { mode: "signature", key, secret, stage: env.PORTRAIT_API_STAGE };
  throw new Error(
    "PORTRAIT_API_URL needs either PORTRAIT_API_APPCODE, or PORTRAIT_API_KEY with PORTRAIT_API_SECRET. See .env.example.",
  );
}

import "server-only";
import { env } from "./env";

/** Who trains and renders here. It is known when the server starts: the same build runs with either. */
export const providerName = env.PORTRAIT_API_URL ? "cloud" : "studio";

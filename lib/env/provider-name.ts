import "server-only";
import type { ProviderName } from "@/lib/domain/provider-name";
import { env } from "./env";

/** Who trains and renders here. It is known when the server starts: the same build runs with either. */
export const providerName: ProviderName = env.PORTRAIT_API_URL ? "cloud" : "studio";

import { LOCALES } from "@/lib/domain/words";

/** One page a language behind one address: `proxy.ts` chooses it. */
export const routing = { locales: LOCALES, defaultLocale: LOCALES[0] } as const;

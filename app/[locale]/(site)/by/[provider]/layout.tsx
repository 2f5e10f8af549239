import type { ReactNode } from "react";
import { PROVIDER_NAMES, type ProviderName } from "@/lib/domain/provider-name";
import type { Locale } from "@/lib/domain/words";

export type SitePage = { params: Promise<{ locale: Locale; provider: ProviderName }> };

export const dynamicParams = false;

/** Built for either provider; which one is shown is known when the server starts, and `proxy.ts` chooses. */
export function generateStaticParams() {
  return PROVIDER_NAMES.map((provider) => ({ provider }));
}

export default function ProviderLayout({ children }: { children: ReactNode }) {
  return children;
}

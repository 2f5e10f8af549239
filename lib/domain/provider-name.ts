/** Whoever trains and renders: our own embedded engine (`studio`), or the portrait API across the network (`cloud`). */
export const PROVIDER_NAMES = ["studio", "cloud"] as const;
export type ProviderName = (typeof PROVIDER_NAMES)[number];

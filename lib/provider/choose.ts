import "server-only";
import type { PortraitProvider } from "@/lib/domain/provider";
import { studio } from "@/lib/studio/provider";

/** Whoever trains and renders. Without credentials that is our own engine. */
export function getProvider(): PortraitProvider {
  return studio;
}

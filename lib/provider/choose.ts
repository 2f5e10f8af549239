import "server-only";
import type { PortraitProvider } from "@/lib/domain/provider";
import { portraitApi } from "@/lib/env/portrait-api";
import { studio } from "@/lib/studio/provider";
import { openCloud } from "./cloud/cloud";

let chosen: PortraitProvider | undefined;

/** Whoever trains and renders: the portrait API where it is set, and without it our own engine. */
export function getProvider(): PortraitProvider {
  chosen ??= choose();
  return chosen;
}

function choose(): PortraitProvider {
  const settings = portraitApi();
  return settings ? openCloud(settings) : studio;
}

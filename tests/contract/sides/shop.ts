import { vi } from "vitest";
import { productBriefQueryReply } from "@/lib/provider/wire";
import { Caller } from "@/scripts/conformance/caller";
import type { Houses } from "@/tests/process/houses";
import type { Side } from "../side";
import { OWN_REFUSALS } from "./own-refusals";

/** A shop that has everything made in a lab, both of them this application: every promise crosses two houses. */
export function shop(houses: () => Houses): Side {
  return {
    name: "a shop, with another instance as its cloud",
    async open() {
      const { lab, labKey, shop, shopKey } = houses();
      const styleNames = await namesAt(lab.url, labKey);
      // It copies the templates one by one, and shows a style when its own is there.
      const isTakenOver = async () => (await namesAt(shop.url, shopKey)).length === styleNames.length;
      await vi.waitUntil(isTakenOver, { timeout: 60_000, interval: 500 });
      return { origin: shop.url, key: shopKey, styleNames };
    },
    close: () => Promise.resolve(),
    pollMs: 500,
    patienceMs: 120_000,
    refusals: OWN_REFUSALS,
    signsCallbacks: true,
    makesOnce: true,
    picturesAnOrder: 4,
  };
}

async function namesAt(origin: string, key: string): Promise<string[]> {
  const { json } = await new Caller(origin, key).get("/cloud/aigc_product_brief_query");
  return productBriefQueryReply.parse(json).body.map(({ name }) => name);
}

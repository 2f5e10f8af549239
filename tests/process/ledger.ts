import type { LedgerLine, ProviderView } from "@/lib/domain/provider-view";
import { BrowserlessPerson } from "./browserless-person";
import type { Server } from "./server";

/** The house's own ledger of paid calls, oldest first, as its first administrator reads it. Works once a house. */
export async function readLedger(house: Server): Promise<Pick<LedgerLine, "what" | "outcome">[]> {
  const administrator = new BrowserlessPerson(house.url);
  await administrator.setUp(house.output);
  const { calls } = await administrator.json<ProviderView>("/api/admin/provider");
  return calls.map(({ what, outcome }) => ({ what, outcome })).toReversed();
}

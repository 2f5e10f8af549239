import "server-only";
import { inTransaction } from "@/lib/db/client";
import { syncStyles as keepStyles } from "@/lib/db/styles";
import { getProvider } from "@/lib/provider/choose";

/** Job: takes over what the provider offers now, so that the gallery never waits for the provider. */
export async function syncStyles(): Promise<void> {
  const provider = getProvider();
  const offered = await provider.listStyles();
  await inTransaction((tx) => keepStyles(tx, provider.name, offered));
}

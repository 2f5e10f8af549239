import "server-only";
import { inTransaction } from "@/lib/db/client";
import { syncStyles as takeOver } from "@/lib/db/styles";
import { ProviderFault } from "@/lib/domain/provider-fault";
import { gate, noteFault, notePassage } from "@/lib/features/provider/gate";
import { log } from "@/lib/observability/log";
import { getProvider } from "@/lib/provider/choose";
import { enqueueOnce } from "@/lib/queue/enqueue";
import { keepTemplates } from "./keep-templates";

const HOUR_SECONDS = 3600;
/** Until a provider that did not answer, or a template that did not come, is tried again. */
const SOON_SECONDS = 120;

/**
 * Job: takes over what the provider offers now, with its templates, so that the gallery never waits for the provider.
 * Where styles come from elsewhere it is done again every hour.
 */
export async function syncStyles(): Promise<void> {
  // First, so that a synchronisation that fails as nobody foresaw is not the last one.
  await comeBack(SOON_SECONDS);
  if (await synchronise()) await comeBack(HOUR_SECONDS);
}

async function comeBack(afterSeconds: number): Promise<void> {
  if (!getProvider().fetchTemplate) return;
  await inTransaction((tx) => enqueueOnce(tx, "sync-styles", {}, { key: "styles", afterSeconds }));
}

/** @returns whether everything that is offered can be shown. */
async function synchronise(): Promise<boolean> {
  const provider = getProvider();
  if (!(await gate()).open) return false;
  try {
    const offered = await provider.listStyles();
    await notePassage();
    // A provider without any style is one that errs: the gallery stays as it was.
    if (offered.length === 0) {
      log.warn({ provider: provider.name }, "no styles offered");
      return false;
    }
    await inTransaction((tx) => takeOver(tx, provider.name, offered, provider.publishesNewStyles));
  } catch (fault) {
    if (!(fault instanceof ProviderFault)) throw fault;
    log.warn({ requestId: fault.requestId, cause: fault }, "styles not synchronised");
    await inTransaction((tx) => noteFault(tx, fault));
    return false;
  }
  return keepTemplates();
}

import { ProviderFault } from "@/lib/domain/provider-fault";
import type { Credentials } from "./credentials";

/**
 * Does the work, and takes our own secrets out of what a fault quotes: gateways and services repeat headers and bodies
 * in their complaints, and what they said goes into the log, the ledger and the administrator's page.
 */
export async function withholding<Value>(credentials: Credentials, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (fault) {
    if (!(fault instanceof ProviderFault) || fault.said === undefined) throw fault;
    const { requestId, retryAfterSeconds, cause } = fault;
    const said = withhold(fault.said, credentials);
    throw new ProviderFault(fault.kind, fault.message, { requestId, said, retryAfterSeconds, cause });
  }
}

/** The secret that a callback address ends with. */
const CALLBACK = /(\/api\/callbacks\/)[\w-]+/g;
/** Shorter beginnings of a secret tell nothing. */
const TELLING = 4;

export function withhold(text: string, credentials: Credentials): string {
  const secret = credentials.mode === "appcode" ? credentials.code : credentials.secret;
  const open = text.replaceAll(secret, "…").replace(CALLBACK, "$1…");
  // What is quoted is cut to a length, perhaps in the middle of the secret.
  for (let length = secret.length - 1; length >= TELLING; length--) {
    if (open.endsWith(secret.slice(0, length))) return `${open.slice(0, -length)}…`;
  }
  return open;
}

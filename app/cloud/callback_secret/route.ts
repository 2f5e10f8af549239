import { callbackSecretOf, requireKeyHolder } from "@/lib/auth/api-key";
import { respondCloud } from "@/lib/http/respond-cloud";

/** What callbacks of this key's tasks are signed with, for whoever holds the key. */
export function GET(request: Request) {
  return respondCloud(request, async () => {
    const { keyId } = await requireKeyHolder(request);
    return { ret: 0, body: callbackSecretOf(keyId) };
  });
}

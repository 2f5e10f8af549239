import { requireViewer } from "@/lib/auth/session";
import { apiKeyRequest } from "@/lib/domain/api-key";
import { createApiKey } from "@/lib/features/accounts/api-keys";
import { readJson } from "@/lib/http/read-input";
import { respond } from "@/lib/http/respond";

/** Makes a key. It is in this answer and nowhere else. */
export function POST(request: Request) {
  return respond(request, async () => {
    const viewer = await requireViewer();
    const { name } = await readJson(request, apiKeyRequest);
    return Response.json(await createApiKey(viewer, name), { status: 201, headers: { "cache-control": "no-store" } });
  });
}

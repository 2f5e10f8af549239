import { requireKeyHolder } from "@/lib/auth/api-key";
import { createUserModel, userModelCreateRequest } from "@/lib/features/cloud/create-user-model";
import { readJson } from "@/lib/http/read-input";
import { respondCloud } from "@/lib/http/respond-cloud";

export function POST(request: Request) {
  return respondCloud(request, async () => {
    const idempotencyKey = request.headers.get("idempotency-key");
    const caller = { ...(await requireKeyHolder(request)), idempotencyKey };
    return createUserModel(caller, await readJson(request, userModelCreateRequest));
  });
}

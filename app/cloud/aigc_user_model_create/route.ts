import { requireKeyHolder } from "@/lib/auth/api-key";
import { createUserModel, userModelCreateRequest } from "@/lib/features/cloud/create-user-model";
import { readCloudJson } from "@/lib/http/read-cloud-json";
import { respondCloud } from "@/lib/http/respond-cloud";

export function POST(request: Request) {
  return respondCloud(request, async () => {
    const idempotencyKey = request.headers.get("idempotency-key");
    const caller = { ...(await requireKeyHolder(request)), idempotencyKey };
    return createUserModel(caller, await readCloudJson(request, userModelCreateRequest));
  });
}

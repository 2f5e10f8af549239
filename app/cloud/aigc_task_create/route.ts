import { requireKeyHolder } from "@/lib/auth/api-key";
import { createTask, taskCreateRequest } from "@/lib/features/cloud/create-task";
import { readCloudJson } from "@/lib/http/read-cloud-json";
import { respondCloud } from "@/lib/http/respond-cloud";

export function POST(request: Request) {
  return respondCloud(request, async () => {
    const idempotencyKey = request.headers.get("idempotency-key");
    const caller = { ...(await requireKeyHolder(request)), idempotencyKey };
    return createTask(caller, await readCloudJson(request, taskCreateRequest));
  });
}

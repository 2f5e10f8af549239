import { requireKeyHolder } from "@/lib/auth/api-key";
import { queryTask, taskIdOf } from "@/lib/features/cloud/query-task";
import { originOf } from "@/lib/http/origin-of";
import { readCloudJson } from "@/lib/http/read-cloud-json";
import { respondCloud } from "@/lib/http/respond-cloud";

export function POST(request: Request) {
  return respondCloud(request, async () => {
    const { viewer } = await requireKeyHolder(request);
    return queryTask(viewer, await readCloudJson(request, { parse: taskIdOf }), originOf(request));
  });
}

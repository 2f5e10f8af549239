import { requireKeyHolder } from "@/lib/auth/api-key";
import { queryProductBrief } from "@/lib/features/cloud/query-product-brief";
import { originOf } from "@/lib/http/origin-of";
import { respondCloud } from "@/lib/http/respond-cloud";

export function GET(request: Request) {
  return respondCloud(request, async () =>
    queryProductBrief((await requireKeyHolder(request)).viewer, originOf(request)),
  );
}

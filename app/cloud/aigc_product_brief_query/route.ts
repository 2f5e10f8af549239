import { requireViewer } from "@/lib/auth/session";
import { queryProductBrief } from "@/lib/features/cloud/query-product-brief";
import { originOf } from "@/lib/http/origin-of";
import { respondCloud } from "@/lib/http/respond-cloud";

export function GET(request: Request) {
  return respondCloud(request, async () => queryProductBrief(await requireViewer(), originOf(request)));
}

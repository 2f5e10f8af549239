import { describeApi } from "@/lib/features/cloud/describe-api";
import { originOf } from "@/lib/http/origin-of";

/** What the API is, for programs; it takes no key, as it holds nothing of anybody's. */
export function GET(request: Request) {
  return Response.json(describeApi(originOf(request)));
}

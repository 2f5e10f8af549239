import { checkHealth } from "@/lib/features/accounts/check-health";
import { respond } from "@/lib/http/respond";

export const dynamic = "force-dynamic";

export function GET(request: Request) {
  return respond(request, async () => {
    await checkHealth();
    return Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
  });
}

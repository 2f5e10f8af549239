import { requireAdmin } from "@/lib/auth/session";
import { showProvider } from "@/lib/features/provider/show-provider";
import { respond } from "@/lib/http/respond";

export function GET(request: Request) {
  return respond(request, async () => Response.json(await showProvider(await requireAdmin())));
}

import { requireAdmin } from "@/lib/auth/session";
import { openProvider } from "@/lib/features/provider/open-provider";
import { showProvider } from "@/lib/features/provider/show-provider";
import { respond } from "@/lib/http/respond";

export function POST(request: Request) {
  return respond(request, async () => {
    const viewer = await requireAdmin();
    await openProvider(viewer);
    return Response.json(await showProvider(viewer));
  });
}

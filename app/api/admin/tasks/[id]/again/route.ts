import { requireAdmin } from "@/lib/auth/session";
import { showProvider } from "@/lib/features/provider/show-provider";
import { tryAgainAsAdmin } from "@/lib/features/tasks/try-again";
import { type IdContext, idOf } from "@/lib/http/id-of";
import { respond } from "@/lib/http/respond";

export function POST(request: Request, context: IdContext) {
  return respond(request, async () => {
    const viewer = await requireAdmin();
    await tryAgainAsAdmin(viewer, await idOf(context));
    return Response.json(await showProvider(viewer));
  });
}

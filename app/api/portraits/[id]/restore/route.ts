import { requireViewer } from "@/lib/auth/session";
import { restorePortrait } from "@/lib/features/portraits/delete-portrait";
import { type IdContext, idOf } from "@/lib/http/id-of";
import { respond } from "@/lib/http/respond";

export function POST(request: Request, context: IdContext) {
  return respond(request, async () => {
    await restorePortrait(await requireViewer(), await idOf(context));
    return new Response(null, { status: 204 });
  });
}

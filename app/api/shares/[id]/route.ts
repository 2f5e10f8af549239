import { requireViewer } from "@/lib/auth/session";
import { revokeShare } from "@/lib/features/shares/revoke-share";
import { type IdContext, idOf } from "@/lib/http/id-of";
import { respond } from "@/lib/http/respond";

export function DELETE(request: Request, context: IdContext) {
  return respond(request, async () => {
    await revokeShare(await requireViewer(), await idOf(context));
    return new Response(null, { status: 204 });
  });
}

import { requireViewer } from "@/lib/auth/session";
import { markFavourite } from "@/lib/features/portraits/mark-favourite";
import { type IdContext, idOf } from "@/lib/http/id-of";
import { respond } from "@/lib/http/respond";

export function PUT(request: Request, context: IdContext) {
  return respond(request, async () => {
    await markFavourite(await requireViewer(), await idOf(context), true);
    return new Response(null, { status: 204 });
  });
}

export function DELETE(request: Request, context: IdContext) {
  return respond(request, async () => {
    await markFavourite(await requireViewer(), await idOf(context), false);
    return new Response(null, { status: 204 });
  });
}

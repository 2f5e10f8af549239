import { requireViewer } from "@/lib/auth/session";
import { orderRest } from "@/lib/features/portraits/order-rest";
import { type IdContext, idOf } from "@/lib/http/id-of";
import { respond } from "@/lib/http/respond";

export function POST(request: Request, context: IdContext) {
  return respond(request, async () => {
    const viewer = await requireViewer();
    return Response.json(await orderRest(viewer, await idOf(context)), { status: 202 });
  });
}

import { requireAdmin } from "@/lib/auth/session";
import { styleOrder } from "@/lib/domain/style";
import { orderStyles } from "@/lib/features/styles/arrange-styles";
import { respond } from "@/lib/http/respond";

export function PUT(request: Request) {
  return respond(request, async () => {
    const viewer = await requireAdmin();
    const { styleIds } = styleOrder.parse(await request.json());
    return Response.json({ styles: await orderStyles(viewer, styleIds) });
  });
}

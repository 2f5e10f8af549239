import { requireAdmin } from "@/lib/auth/session";
import { styleOrder } from "@/lib/domain/style";
import { orderStyles } from "@/lib/features/styles/arrange-styles";
import { readJson } from "@/lib/http/read-input";
import { respond } from "@/lib/http/respond";

export function PUT(request: Request) {
  return respond(request, async () => {
    const viewer = await requireAdmin();
    const { styleIds } = await readJson(request, styleOrder);
    return Response.json({ styles: await orderStyles(viewer, styleIds) });
  });
}

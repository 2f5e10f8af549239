import { requireAdmin } from "@/lib/auth/session";
import { styleChange } from "@/lib/domain/style";
import { publishStyle } from "@/lib/features/styles/arrange-styles";
import { type IdContext, idOf } from "@/lib/http/id-of";
import { readJson } from "@/lib/http/read-input";
import { respond } from "@/lib/http/respond";

export function PATCH(request: Request, context: IdContext) {
  return respond(request, async () => {
    const viewer = await requireAdmin();
    const { published } = await readJson(request, styleChange);
    return Response.json({ styles: await publishStyle(viewer, await idOf(context), published) });
  });
}

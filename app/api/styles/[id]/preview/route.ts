import { z } from "zod";
import { requireViewer } from "@/lib/auth/session";
import { showPreview } from "@/lib/features/styles/show-preview";
import { type IdContext, idOf } from "@/lib/http/id-of";
import { readQuery } from "@/lib/http/read-input";
import { respond } from "@/lib/http/respond";
import { sendPicture } from "@/lib/http/send-picture";

const query = z.object({ model: z.uuid().optional() });

export function GET(request: Request, context: IdContext) {
  return respond(request, async () => {
    const viewer = await requireViewer();
    const { model } = readQuery(request, query);
    return sendPicture(request, await showPreview(viewer, await idOf(context), model));
  });
}

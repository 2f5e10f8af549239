import { z } from "zod";
import { requireViewer } from "@/lib/auth/session";
import { listStyles } from "@/lib/features/styles/list-styles";
import { readQuery } from "@/lib/http/read-input";
import { respond } from "@/lib/http/respond";

const query = z.object({ model: z.uuid().optional() });

export function GET(request: Request) {
  return respond(request, async () => {
    const viewer = await requireViewer();
    const { model } = readQuery(request, query);
    return Response.json({ styles: await listStyles(viewer, model) });
  });
}

import { requireViewer } from "@/lib/auth/session";
import { shareRequest } from "@/lib/domain/share";
import { createShare } from "@/lib/features/shares/create-share";
import { listShares } from "@/lib/features/shares/list-shares";
import { originOf } from "@/lib/http/origin-of";
import { readJson } from "@/lib/http/read-input";
import { respond } from "@/lib/http/respond";

export function GET(request: Request) {
  return respond(request, async () => {
    const viewer = await requireViewer();
    return Response.json({ shares: await listShares(viewer, originOf(request)) });
  });
}

export function POST(request: Request) {
  return respond(request, async () => {
    const viewer = await requireViewer();
    const input = await readJson(request, shareRequest);
    return Response.json(await createShare(viewer, input, originOf(request)), { status: 201 });
  });
}

import { z } from "zod";
import { requireViewer } from "@/lib/auth/session";
import { portraitRequest } from "@/lib/domain/portrait";
import { listPortraits } from "@/lib/features/portraits/list-portraits";
import { orderPortraits } from "@/lib/features/portraits/order-portraits";
import { respond } from "@/lib/http/respond";

const query = z.object({ task: z.uuid().optional() });

export function GET(request: Request) {
  return respond(request, async () => {
    const viewer = await requireViewer();
    const { task } = query.parse(Object.fromEntries(new URL(request.url).searchParams));
    return Response.json(await listPortraits(viewer, task));
  });
}

export function POST(request: Request) {
  return respond(request, async () => {
    const viewer = await requireViewer();
    const input = portraitRequest.parse(await request.json());
    return Response.json({ tasks: await orderPortraits(viewer, input) }, { status: 202 });
  });
}

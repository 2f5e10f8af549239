import { z } from "zod";
import { requireViewer } from "@/lib/auth/session";
import { portraitRequest, portraitsChange } from "@/lib/domain/portrait";
import { changePortraits } from "@/lib/features/portraits/change-portraits";
import { listPortraits } from "@/lib/features/portraits/list-portraits";
import { orderPortraits } from "@/lib/features/portraits/order-portraits";
import { readJson, readQuery } from "@/lib/http/read-input";
import { respond } from "@/lib/http/respond";

const query = z.object({ task: z.uuid().optional() });

export function GET(request: Request) {
  return respond(request, async () => {
    const viewer = await requireViewer();
    const { task } = readQuery(request, query);
    return Response.json(await listPortraits(viewer, task));
  });
}

export function POST(request: Request) {
  return respond(request, async () => {
    const viewer = await requireViewer();
    const input = await readJson(request, portraitRequest);
    return Response.json({ tasks: await orderPortraits(viewer, input) }, { status: 202 });
  });
}

/** Many at once: their mark, or whether they hang. */
export function PATCH(request: Request) {
  return respond(request, async () => {
    const viewer = await requireViewer();
    const change = await readJson(request, portraitsChange);
    return Response.json({ portraitIds: await changePortraits(viewer, change) });
  });
}

import { requireViewer } from "@/lib/auth/session";
import { parseModelRequest } from "@/lib/domain/user-model";
import { createModel } from "@/lib/features/models/create-model";
import { listModels } from "@/lib/features/models/list-models";
import { readJson } from "@/lib/http/read-input";
import { respond } from "@/lib/http/respond";

export function GET(request: Request) {
  return respond(request, async () => Response.json({ models: await listModels(await requireViewer()) }));
}

export function POST(request: Request) {
  return respond(request, async () => {
    const viewer = await requireViewer();
    const input = await readJson(request, { parse: parseModelRequest });
    return Response.json(await createModel(viewer, input), { status: 202 });
  });
}

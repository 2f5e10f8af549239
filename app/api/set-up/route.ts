import { setUpRequest } from "@/lib/domain/account";
import { setUp } from "@/lib/features/accounts/set-up";
import { readJson } from "@/lib/http/read-input";
import { respond } from "@/lib/http/respond";

export function POST(request: Request) {
  return respond(request, async () => {
    await setUp(await readJson(request, setUpRequest));
    return Response.json({}, { status: 201 });
  });
}

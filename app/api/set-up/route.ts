import { setUpRequest } from "@/lib/domain/account";
import { setUp } from "@/lib/features/accounts/set-up";
import { respond } from "@/lib/http/respond";

export function POST(request: Request) {
  return respond(request, async () => {
    await setUp(setUpRequest.parse(await request.json()));
    return Response.json({}, { status: 201 });
  });
}

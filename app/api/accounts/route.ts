import { signUpRequest } from "@/lib/domain/account";
import { signUp } from "@/lib/features/accounts/sign-up";
import { respond } from "@/lib/http/respond";

export function POST(request: Request) {
  return respond(request, async () => {
    await signUp(signUpRequest.parse(await request.json()));
    return Response.json({}, { status: 201 });
  });
}

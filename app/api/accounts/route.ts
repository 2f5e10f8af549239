import { sourceOf } from "@/lib/auth/source-of";
import { signUpRequest } from "@/lib/domain/account";
import { signUp } from "@/lib/features/accounts/sign-up";
import { readJson } from "@/lib/http/read-input";
import { respond } from "@/lib/http/respond";

export function POST(request: Request) {
  return respond(request, async () => {
    await signUp(await readJson(request, signUpRequest), sourceOf(request.headers.get("x-forwarded-for")));
    return Response.json({}, { status: 201 });
  });
}

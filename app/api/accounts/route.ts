import { findViewer } from "@/lib/auth/session";
import { sourceOf } from "@/lib/auth/source-of";
import { signUpRequest } from "@/lib/domain/account";
import { signUp } from "@/lib/features/accounts/sign-up";
import { readJson } from "@/lib/http/read-input";
import { respond } from "@/lib/http/respond";

/** Who is asking, for pages that are the same for everybody. That nobody is signed in is an answer, too. */
export function GET(request: Request) {
  return respond(request, async () => {
    const viewer = await findViewer();
    return Response.json({ userId: viewer?.userId ?? null }, { headers: { "cache-control": "no-store" } });
  });
}

export function POST(request: Request) {
  return respond(request, async () => {
    await signUp(await readJson(request, signUpRequest), sourceOf(request.headers.get("x-forwarded-for")));
    return Response.json({}, { status: 201 });
  });
}

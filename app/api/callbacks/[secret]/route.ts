import { receiveCallback } from "@/lib/features/provider/receive-callback";
import { readLimited } from "@/lib/http/read-limited";
import { respond } from "@/lib/http/respond";

const MOST_BYTES = 64 * 1024;

type Context = { params: Promise<{ secret: string }> };

/** The provider says that something happened, by whatever method and in whatever body. */
function take(request: Request, context: Context): Promise<Response> {
  const work = async () => {
    const { secret } = await context.params;
    const body = await readLimited(request, MOST_BYTES);
    await receiveCallback(secret, body, new URL(request.url).searchParams);
    return new Response(null, { status: 204 });
  };
  return respond(request, work, "anywhere");
}

export { take as GET, take as POST };

import "server-only";
import { askingSource } from "@/lib/auth/asking-source";
import { readShareToken } from "@/lib/auth/share-token";
import { throttle } from "@/lib/auth/throttle";
import { noSuchShare } from "./no-such-share";

/** Wrong tokens from one source in a quarter of an hour; a link that somebody mistyped is tried a few times. */
const MOST_GUESSES = 60;

/** The id of the link that a token opens. Right tokens are never counted. @throws AppError `not_found`, or `too_many` for a guesser. */
export async function openToken(token: string): Promise<string> {
  const id = readShareToken(token);
  if (id) return id;
  await throttle([{ key: `share ${await askingSource()}`, tries: MOST_GUESSES }]);
  throw noSuchShare();
}

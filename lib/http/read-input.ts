import "server-only";
import { ZodError } from "zod";
import { AppError } from "@/lib/domain/errors";
import { readLimited } from "./read-limited";

type Parser<Value> = { parse: (input: unknown) => Value };

/** Two hundred ids are a tenth of it. */
const MOST_BYTES = 64 * 1024;

/** The body of a request, parsed. @throws AppError `invalid` for what is no JSON or does not fit, `too_large` for more than any page sends. */
export async function readJson<Value>(request: Request, parser: Parser<Value>): Promise<Value> {
  const text = await readLimited(request, MOST_BYTES);
  return orMalformed(() => parser.parse(JSON.parse(text)));
}

/** The query of an address, parsed. @throws AppError `invalid` for what does not fit. */
export function readQuery<Value>(request: Request, parser: Parser<Value>): Value {
  return orMalformed(() => parser.parse(Object.fromEntries(new URL(request.url).searchParams)));
}

// Only input is the sender's fault; what does not fit elsewhere is ours, and belongs into the log.
function orMalformed<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof ZodError) && !(cause instanceof SyntaxError)) throw cause;
    throw new AppError(
      "invalid",
      {
        en: "That request does not look right. Reload the page and try again.",
        zh: "请求的内容不对，刷新页面再试一次。",
      },
      { reason: "malformed", cause },
    );
  }
}

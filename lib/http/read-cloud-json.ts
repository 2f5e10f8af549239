import "server-only";
import { ZodError } from "zod";
import { AppError } from "@/lib/domain/errors";
import { readLimited } from "./read-limited";

/** Twenty paths and an address fit into a fraction of it. */
const MOST_BYTES = 64 * 1024;

/** A program's JSON, parsed. @throws AppError `invalid` that names the fields, for whoever writes the program. */
export async function readCloudJson<Value>(
  request: Request,
  parser: { parse: (input: unknown) => Value },
): Promise<Value> {
  const text = await readLimited(request, MOST_BYTES);
  try {
    return parser.parse(JSON.parse(text));
  } catch (cause) {
    if (cause instanceof SyntaxError) throw malformed("JSON", cause);
    if (cause instanceof ZodError) throw malformed(cause.issues.map(nameIssue).join("; "), cause);
    throw cause;
  }
}

const nameIssue = ({ path, message }: ZodError["issues"][number]) => `${path.join(".") || "body"}: ${message}`;

function malformed(what: string, cause: Error): AppError {
  return new AppError(
    "invalid",
    { en: `This is not the request that the API describes. ${what}`, zh: `请求不符合接口文档。${what}` },
    { reason: "malformed", cause },
  );
}

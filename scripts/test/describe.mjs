import path from "node:path";
import { stripVTControlCharacters } from "node:util";

/** A failure in one line: where, what, and how its message begins. */
export function described(file, title, message) {
  const begins = stripVTControlCharacters(String(message ?? ""))
    .split("\n")[0]
    .slice(0, 200);
  return [file && path.relative(process.cwd(), file), title, begins].filter(Boolean).join(" › ");
}

import "server-only";
import { headers } from "next/headers";
import { sourceOf } from "./source-of";

/** Where the request came from that is being answered, be it a page's or a handler's. */
export async function askingSource(): Promise<string> {
  return sourceOf((await headers()).get("x-forwarded-for"));
}

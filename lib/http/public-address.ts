import "server-only";
import { publicUrl } from "@/lib/env/public-url";

/**
 * What a path is called from outside, for pages that are built before anybody asks for them: absolute where `PUBLIC_URL`
 * is set while they are built, and otherwise just the path.
 */
export function publicAddress(path: string): string {
  return (publicUrl() ?? "") + path;
}

import "server-only";
import { publicUrl } from "@/lib/env/public-url";

/** What our paths become addresses with: the setting, or the host that this request was sent to. */
export function originOf(request: Request): string {
  return publicUrl() ?? new URL(request.url).origin;
}

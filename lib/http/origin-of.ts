import "server-only";
import { publicUrl } from "@/lib/env/public-url";

/**
 * What our paths become addresses with: the setting, or the host that this request was sent to. The framework writes the
 * name it listens on into `request.url`, and the caller may reach us by another.
 */
export function originOf(request: Request): string {
  const { protocol, origin } = new URL(request.url);
  const named = `${protocol}//${request.headers.get("host")}`;
  return publicUrl() ?? (request.headers.has("host") && URL.canParse(named) ? new URL(named).origin : origin);
}

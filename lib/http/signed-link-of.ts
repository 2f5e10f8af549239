import "server-only";
import type { SignedLink } from "@/lib/auth/signed-link";

/** What an address carries to open its picture; empty where it carries nothing, which opens none. */
export function signedLinkOf(request: Request): SignedLink {
  const { searchParams } = new URL(request.url);
  return { expires: searchParams.get("expires") ?? "", signature: searchParams.get("signature") ?? "" };
}

import { originOf } from "@/lib/http/origin-of";
import { sitemap } from "@/lib/http/sitemap";

export function GET(request: Request): Response {
  return new Response(sitemap(originOf(request)), {
    headers: { "content-type": "application/xml; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
}

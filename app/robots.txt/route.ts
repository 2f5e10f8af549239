import { originOf } from "@/lib/http/origin-of";

/** What is somebody's own says so itself (`X-Robots-Tag`); here stands only what is no page at all. */
export function GET(request: Request): Response {
  const lines = ["User-agent: *", "Allow: /", "Disallow: /api/", "Disallow: /cloud/", ""];
  return new Response([...lines, `Sitemap: ${originOf(request)}/sitemap.xml`, ""].join("\n"), {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
}

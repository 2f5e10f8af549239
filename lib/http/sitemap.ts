import "server-only";
import { PUBLIC_PATHS } from "./page-of";
import { alternatesOf } from "./search-headers";

const SPACES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/** The public pages, each in every language, with all their other addresses. @param origin without a slash at its end */
export function sitemap(origin: string): string {
  const pages = PUBLIC_PATHS.flatMap((path) => {
    const addresses = alternatesOf(origin, path);
    const links = addresses.map(
      ([tag, address]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${escaped(address)}"/>`,
    );
    return addresses.map(([, address]) => `<url><loc>${escaped(address)}</loc>${links.join("")}</url>`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${SPACES}>\n${pages.join("\n")}\n</urlset>\n`;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

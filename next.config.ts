import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { contentSecurity } from "./lib/http/content-security";

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  // For whatever is no page; the proxy says for pages which scripts they run.
  { key: "Content-Security-Policy", value: contentSecurity() },
  { key: "Permissions-Policy", value: "camera=(self), microphone=(), geolocation=()" },
];

const config: NextConfig = {
  poweredByHeader: false,
  // Addresses that nobody answers to are drawn by the server, in the language of whoever asks.
  experimental: { globalNotFound: true },
  // A callback's address ends with its secret, and a link's token is in all of its addresses.
  logging: { incomingRequests: { ignore: [/\/api\/callbacks\//, /\/api\/shares\//, /\/s\//] } },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    // Whoever holds a link sees it; no search finds it, and no other site learns its address.
    ...["/s/:token", "/api/shares/:path*"].map((source) => ({
      source,
      headers: [
        { key: "X-Robots-Tag", value: "noindex, noimageindex" },
        { key: "Referrer-Policy", value: "no-referrer" },
      ],
    })),
    // Whoever comes to this browser next finds no picture in its cache.
    { source: "/api/auth/signout", headers: [{ key: "Clear-Site-Data", value: '"cache"' }] },
    // Drawn anew only with a new version of the product; a browser asks again after a day.
    {
      source: "/:folder(fonts|site|sitter|styles)/:file+",
      headers: [{ key: "Cache-Control", value: "public, max-age=86400" }],
    },
  ],
  // Native or thread-starting packages are loaded by Node itself, not bundled.
  serverExternalPackages: ["@electric-sql/pglite", "@node-rs/argon2", "pg", "pg-boss", "pino", "piscina", "sharp"],
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);

import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  // Nobody frames the studio: a page around it could have a visitor click what she does not see.
  {
    key: "Content-Security-Policy",
    value: "frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'",
  },
  { key: "Permissions-Policy", value: "camera=(self), microphone=(), geolocation=()" },
];

const config: NextConfig = {
  poweredByHeader: false,
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
    // Drawn anew only with a new version of the product; a browser asks again after a day.
    {
      source: "/:folder(fonts|sitter|styles)/:file+",
      headers: [{ key: "Cache-Control", value: "public, max-age=86400" }],
    },
  ],
  // Native or thread-starting packages are loaded by Node itself, not bundled.
  serverExternalPackages: ["@electric-sql/pglite", "@node-rs/argon2", "pg", "pg-boss", "pino", "piscina", "sharp"],
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);

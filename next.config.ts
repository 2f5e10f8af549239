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
  // A callback's address ends with its secret.
  logging: { incomingRequests: { ignore: [/\/api\/callbacks\//] } },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
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

import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  poweredByHeader: false,
  // Native or thread-starting packages are loaded by Node itself, not bundled.
  serverExternalPackages: ["@electric-sql/pglite", "@node-rs/argon2", "pg", "pg-boss", "pino", "piscina", "sharp"],
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);

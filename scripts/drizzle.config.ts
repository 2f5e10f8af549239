import { defineConfig } from "drizzle-kit";

// `npx drizzle-kit generate --config scripts/drizzle.config.ts --name what-changes` after the schema changed.
export default defineConfig({ dialect: "postgresql", schema: "./lib/db/schema/index.ts", out: "./lib/db/migrations" });

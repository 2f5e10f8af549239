import "server-only";
import path from "node:path";
import { z } from "zod";

const schema = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  /** Everything the product keeps when nothing else is set: database, pictures, secret. */
  DATA_DIR: z
    .string()
    .min(1)
    .default("data")
    .transform((folder) => path.resolve(folder)),
  /** The address people reach us at; absent: whatever address they used. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .refine((url) => new URL(url).pathname === "/", "the studio lives at the root of a host, without a path")
    .optional(),
  /** Absent: PGlite in `DATA_DIR/pg`. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Signs sessions. Absent: made once and kept in `DATA_DIR/secret`. */
  NEXTAUTH_SECRET: z.string().min(32).optional(),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  /** Threads that the engine may use at once. */
  STUDIO_THREADS: z.coerce.number().int().min(1).max(64).optional(),
  /** The portrait API's address; absent: our own engine makes the portraits. */
  PORTRAIT_API_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Who we are to the API's gateway: a code, or a key with the secret that signs. */
  PORTRAIT_API_APPCODE: z.string().min(1).optional(),
  PORTRAIT_API_KEY: z.string().min(1).optional(),
  PORTRAIT_API_SECRET: z.string().min(1).optional(),
  PORTRAIT_API_STAGE: z.enum(["TEST", "PRE", "RELEASE"]).default("RELEASE"),
  /** Calls to the API under way at once, and how long one may take. */
  PORTRAIT_API_AT_ONCE: z.coerce.number().int().min(1).max(64).default(4),
  PORTRAIT_API_CONNECT_SECONDS: z.coerce.number().min(0.1).max(60).default(5),
  PORTRAIT_API_TOTAL_SECONDS: z.coerce.number().min(0.1).max(600).default(60),
  /** What one key may ask of our own side of the API. */
  API_CALLS_PER_MINUTE: z.coerce.number().int().min(1).default(600),
  /** Makes an account of its own with this key at start, for automation. */
  BOOTSTRAP_API_KEY: z.string().min(32).optional(),
  /** Callbacks to private, loopback and link-local addresses, for trying things at home. */
  CALLBACK_ALLOW_PRIVATE: z.enum(["true", "false"]).default("false"),
  /** Whether styles that the API adds are offered at once, or wait for an administrator. */
  PUBLISH_NEW_STYLES: z.enum(["true", "false"]).default("false"),
});

export type Env = z.infer<typeof schema>;

// An empty value in a .env file means "not set", as people expect.
const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
const parsed = schema.safeParse(given);
if (!parsed.success) {
  const settings = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
  throw new Error(`These settings cannot be used: ${settings}. See .env.example.`);
}

export const env: Env = parsed.data;

import { integer, pgTable, serial, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, moment } from "./columns";

export const users = pgTable("users", {
  id: uuid("id").primaryKey(),
  email: text("email").notNull().unique(),
  name: text("name").notNull(),
  passwordHash: text("password_hash").notNull(),
  role: text("role", { enum: ["user", "admin"] })
    .notNull()
    .default("user"),
  /** What the API calls this account in the paths of its photos, behind `T`. */
  number: serial("number").notNull().unique(),
  createdAt: createdAt(),
});

/** One-time links that make the first administrator; only their hashes are kept. */
export const setUpLinks = pgTable("set_up_links", {
  tokenHash: text("token_hash").primaryKey(),
  createdAt: createdAt(),
});

/** Failed tries by key, so that guessing slows down across restarts and processes. */
export const throttles = pgTable("throttles", {
  key: text("key").primaryKey(),
  count: integer("count").notNull(),
  resetsAt: moment("resets_at").notNull(),
});

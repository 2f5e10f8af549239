import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, moment } from "./columns";
import { users } from "./people";

/** Keys that other programs call our side of the API with. Only their hashes are kept. */
export const apiKeys = pgTable(
  "api_keys",
  {
    id: uuid("id").primaryKey(),
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** SHA-256 of the key: it is random, so nothing slower is needed. */
    keyHash: text("key_hash").notNull().unique(),
    /** The last four characters, by which its owner tells it from her others. */
    hint: text("hint").notNull(),
    createdAt: createdAt(),
    lastUsedAt: moment("last_used_at"),
    revokedAt: moment("revoked_at"),
  },
  (table) => [index("api_keys_by_owner").on(table.ownerId, table.createdAt)],
);

/** Creations that carried an `Idempotency-Key`; what they made has an id that follows from it. Kept for a day. */
export const apiRequests = pgTable(
  "api_requests",
  {
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    idempotencyKey: text("idempotency_key").notNull(),
    /** SHA-256 of path and body: the same key with another body is a mistake of the caller. */
    requestHash: text("request_hash").notNull(),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.ownerId, table.idempotencyKey] })],
);

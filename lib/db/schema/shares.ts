import { boolean, index, integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { createdAt, moment } from "./columns";
import { users } from "./people";
import { portraits } from "./pictures";

/** Links that show portraits to whoever holds them. The token follows from the id, so nothing here opens one. */
export const shares = pgTable(
  "shares",
  {
    id: uuid("id").primaryKey(),
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    named: boolean("named").notNull().default(false),
    /** Kept until it would have expired, so that no repeated request brings the link back. */
    revokedAt: moment("revoked_at"),
    expiresAt: moment("expires_at").notNull(),
    createdAt: createdAt(),
  },
  (table) => [index("shares_by_owner").on(table.ownerId), index("shares_by_expiry").on(table.expiresAt)],
);

export const sharePortraits = pgTable(
  "share_portraits",
  {
    shareId: uuid("share_id")
      .notNull()
      .references(() => shares.id, { onDelete: "cascade" }),
    portraitId: uuid("portrait_id")
      .notNull()
      .references(() => portraits.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.shareId, table.portraitId] }),
    index("share_portraits_by_portrait").on(table.portraitId),
  ],
);

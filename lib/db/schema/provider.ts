import { index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { FAULT_KINDS } from "@/lib/domain/provider-fault";
import { createdAt, moment } from "./columns";
import { photos } from "./pictures";
import { tasks } from "./work";

/** What every process has to know of a provider before it calls: one row each. */
export const providerStates = pgTable("provider_states", {
  provider: text("provider").primaryKey(),
  /** Too fast: nobody calls before this, and each further refusal makes the rest longer. */
  pausedUntil: moment("paused_until"),
  pauses: integer("pauses").notNull().default(0),
  /** Quota, arrears or credentials: nobody calls until a probe gets through. In the provider's own words. */
  closedAt: moment("closed_at"),
  closedFor: text("closed_for"),
  closedRequestId: text("closed_request_id"),
  /** How often it closed since it last took an order: the more often, the longer until it is probed. */
  closings: integer("closings").notNull().default(0),
});

/** The ledger: one line for every call that costs money, written before it goes out. */
export const providerCalls = pgTable(
  "provider_calls",
  {
    id: uuid("id").primaryKey(),
    taskId: uuid("task_id").references(() => tasks.id, { onDelete: "set null" }),
    provider: text("provider").notNull(),
    what: text("what", { enum: ["training", "generation"] }).notNull(),
    /** Null while nobody knows; that is also what a crash leaves behind. */
    outcome: text("outcome", { enum: ["accepted", ...FAULT_KINDS] }),
    /** SHA-256 of the secret in this call's own callback address. */
    callbackHash: text("callback_hash").unique(),
    requestId: text("request_id"),
    said: text("said"),
    createdAt: createdAt(),
    endedAt: moment("ended_at"),
  },
  (table) => [index("provider_calls_by_time").on(table.createdAt), index("provider_calls_by_task").on(table.taskId)],
);

/** Photos that the provider has, and by which path, so that none is handed over twice. */
export const photoUploads = pgTable(
  "photo_uploads",
  {
    photoId: uuid("photo_id")
      .notNull()
      .references(() => photos.id, { onDelete: "cascade" }),
    provider: text("provider").notNull(),
    /** The training it was handed over for. */
    taskId: uuid("task_id").notNull(),
    path: text("path").notNull(),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.photoId, table.provider] })],
);

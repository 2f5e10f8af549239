import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, pgTable, serial, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { TASK_STATES, type TaskStep } from "@/lib/domain/task";
import type { Words } from "@/lib/domain/words";
import { createdAt, moment } from "./columns";
import { users } from "./people";
import { styles } from "./styles";

export type Failure = { title: Words; remedy: Words };
export type LearnedSummary = { frames: number; outliers: number };

export const models = pgTable(
  "models",
  {
    id: uuid("id").primaryKey(),
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    number: integer("number").notNull(),
    /** What the API calls this model, behind `U`. */
    serial: serial("serial").notNull().unique(),
    status: text("status", { enum: ["training", "ready", "failed"] })
      .notNull()
      .default("training"),
    consentVersion: text("consent_version").notNull(),
    consentedAt: moment("consented_at").notNull(),
    provider: text("provider").notNull(),
    providerUserId: text("provider_user_id"),
    learned: jsonb("learned").$type<LearnedSummary>(),
    createdAt: createdAt(),
  },
  (table) => [unique("model_number_once").on(table.ownerId, table.number)],
);

export const tasks = pgTable(
  "tasks",
  {
    id: uuid("id").primaryKey(),
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: ["training", "generation"] }).notNull(),
    modelId: uuid("model_id")
      .notNull()
      .references(() => models.id, { onDelete: "cascade" }),
    styleId: uuid("style_id").references(() => styles.id),
    /** The browser's id of the order a generation belongs to. */
    orderId: uuid("order_id"),
    retouch: boolean("retouch").notNull().default(true),
    ordered: integer("ordered").notNull().default(0),
    state: text("state", { enum: TASK_STATES }).notNull().default("waiting"),
    submission: text("submission", { enum: ["draft", "submitting", "submitted", "unconfirmed"] })
      .notNull()
      .default("draft"),
    providerTaskId: text("provider_task_id"),
    /** Where a program that ordered it wants to be told of its end, and with which of its owner's keys it ordered. */
    callbackUrl: text("callback_url"),
    apiKeyId: uuid("api_key_id"),
    calledBackAt: moment("called_back_at"),
    /** Somebody is reading it from the provider, or was killed doing so, until this. */
    readingUntil: moment("reading_until"),
    /** When the provider took it; what it waited before that says nothing of the work. */
    acceptedAt: moment("accepted_at"),
    /** When something was last heard of it: taken, another state or step, or a callback. */
    newsAt: moment("news_at"),
    /** Rounds of copying results in which at least one could not be copied. */
    archiveTries: integer("archive_tries").notNull().default(0),
    /** Since when each try to hand it over came to nothing; null while none did, or while nobody tries. */
    failingSince: moment("failing_since"),
    steps: jsonb("steps").$type<TaskStep[]>().notNull().default([]),
    failure: jsonb("failure").$type<Failure>(),
    createdAt: createdAt(),
    startedAt: moment("started_at"),
    endedAt: moment("ended_at"),
  },
  (table) => [
    unique("style_once_an_order").on(table.orderId, table.styleId),
    index("tasks_by_owner").on(table.ownerId, table.createdAt),
    index("tasks_by_model").on(table.modelId),
    index("tasks_ended").on(table.kind, table.endedAt),
    // Two of ours with one of the provider's would show one person's portraits to another.
    uniqueIndex("tasks_by_provider_task")
      .on(table.providerTaskId)
      .where(sql`${table.providerTaskId} is not null`),
  ],
);

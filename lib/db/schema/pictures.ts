import { isNotNull, isNull } from "drizzle-orm";
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  serial,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { PhotoReport } from "@/lib/domain/photo";
import type { SourceFrame } from "@/lib/domain/provider";
import { createdAt, floats, moment } from "./columns";
import { users } from "./people";
import { models, tasks } from "./work";
import { styles } from "./styles";

export const photos = pgTable(
  "photos",
  {
    id: uuid("id").primaryKey(),
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Null while it lies on the contact sheet. */
    modelId: uuid("model_id").references(() => models.id, { onDelete: "set null" }),
    arrival: serial("arrival").notNull(),
    /** `api`: uploaded by a program; it is in no one's way on the contact sheet. */
    source: text("source", { enum: ["page", "api"] })
      .notNull()
      .default("page"),
    setAside: boolean("set_aside").notNull().default(false),
    report: jsonb("report").$type<PhotoReport>().notNull(),
    descriptor: floats("descriptor"),
    storageKey: text("storage_key").notNull(),
    createdAt: createdAt(),
  },
  (table) => [index("photos_by_owner").on(table.ownerId, table.modelId, table.arrival)],
);

export const portraits = pgTable(
  "portraits",
  {
    id: uuid("id").primaryKey(),
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    taskId: uuid("task_id")
      .notNull()
      .references(() => tasks.id, { onDelete: "cascade" }),
    modelId: uuid("model_id")
      .notNull()
      .references(() => models.id, { onDelete: "cascade" }),
    styleId: uuid("style_id")
      .notNull()
      .references(() => styles.id),
    ordinal: integer("ordinal").notNull(),
    storageKey: text("storage_key").notNull(),
    width: integer("width").notNull(),
    height: integer("height").notNull(),
    likeness: real("likeness"),
    favourite: boolean("favourite").notNull().default(false),
    /** A data: URI to show while the picture loads; null until it is made. */
    blur: text("blur"),
    source: jsonb("source").$type<SourceFrame>(),
    /** Out of every view from then on; the row and its files go an hour later. */
    deletedAt: moment("deleted_at"),
    createdAt: createdAt(),
  },
  (table) => [
    // What makes archiving safe to run twice: a result has one place in the gallery.
    unique("portrait_once").on(table.taskId, table.ordinal),
    index("portraits_by_owner").on(table.ownerId, table.createdAt),
    index("portraits_deleted").on(table.deletedAt).where(isNotNull(table.deletedAt)),
    index("portraits_without_blur").on(table.id).where(isNull(table.blur)),
  ],
);

/** What was deleted for good: the number of a result, so that it is neither fetched again nor counted as missing. */
export const portraitsGone = pgTable(
  "portraits_gone",
  {
    taskId: uuid("task_id")
      .notNull()
      .references(() => tasks.id, { onDelete: "cascade" }),
    ordinal: integer("ordinal").notNull(),
  },
  (table) => [primaryKey({ columns: [table.taskId, table.ordinal] })],
);

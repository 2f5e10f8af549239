import { integer, jsonb, pgSequence, pgTable, primaryKey, real, text, uuid } from "drizzle-orm/pg-core";
import type { PaperFits } from "@/lib/domain/document-faults";
import type { Eyes } from "@/lib/domain/portrait";
import type { GenerationOptions, SourceFrame } from "@/lib/domain/provider";
import { TASK_STATES, type TaskStep } from "@/lib/domain/task";
import type { Words } from "@/lib/domain/words";
import { createdAt, floats, moment } from "./columns";
import type { Failure, LearnedSummary } from "./work";

/** 0 to 1; degrees to the viewer's right; 0 (flat) to 1. The engine's `PlanFrame` without its rank, and the eyes. */
export type FrameTraits = {
  matteScore: number;
  yaw: number;
  lightAzimuth: number;
  lightContrast: number;
  papers?: PaperFits;
  /** In the photo; absent in models that were made before they were kept. */
  eyes?: Eyes;
};

/** The embedded provider's own books. Nothing here knows accounts, as a provider across a network would not. */
export const studioTasks = pgTable("studio_tasks", {
  id: uuid("id").primaryKey(),
  /** The caller's id, so that submitting again finds the same task. */
  requestId: uuid("request_id").notNull().unique(),
  kind: text("kind", { enum: ["training", "generation"] }).notNull(),
  userId: text("user_id").notNull(),
  styleId: text("style_id"),
  options: jsonb("options").$type<GenerationOptions>(),
  /** Object keys of the photos to learn from. */
  photoKeys: jsonb("photo_keys").$type<string[]>().notNull().default([]),
  state: text("state", { enum: TASK_STATES }).notNull().default("waiting"),
  steps: jsonb("steps").$type<TaskStep[]>().notNull().default([]),
  learned: jsonb("learned").$type<LearnedSummary>(),
  failure: jsonb("failure").$type<Failure>(),
  createdAt: createdAt(),
});

/** Numbers behind `U` in a model's id, as the API writes them. */
export const studioUserNumbers = pgSequence("studio_user_numbers");

export const studioModels = pgTable("studio_models", {
  userId: text("user_id").primaryKey(),
  centroid: floats("centroid").notNull(),
  createdAt: createdAt(),
});

export const studioFrames = pgTable(
  "studio_frames",
  {
    userId: text("user_id").notNull(),
    photoKey: text("photo_key").notNull(),
    /** 0 is the best. */
    rank: integer("rank").notNull(),
    /** What choosing a frame for a portrait has to know of it. */
    traits: jsonb("traits").$type<FrameTraits>().notNull(),
    cutoutKey: text("cutout_key").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.photoKey] })],
);

/** What each style looks like with this person, small; gone with her model. */
export const studioPreviews = pgTable(
  "studio_previews",
  {
    userId: text("user_id")
      .notNull()
      .references(() => studioModels.userId, { onDelete: "cascade" }),
    styleId: text("style_id").notNull(),
    /** Of the recipe it was made by; another recipe makes another picture. */
    version: text("version").notNull(),
    /** Null where there is no picture: the style refuses her photos, or it could not be made. */
    storageKey: text("storage_key"),
    /** Why the style refuses her photos. */
    unavailable: jsonb("unavailable").$type<Words>(),
    madeAt: moment("made_at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.styleId] })],
);

export const studioResults = pgTable(
  "studio_results",
  {
    taskId: uuid("task_id")
      .notNull()
      .references(() => studioTasks.id, { onDelete: "cascade" }),
    ordinal: integer("ordinal").notNull(),
    storageKey: text("storage_key").notNull(),
    likeness: real("likeness"),
    /** Null in results that were made before it was kept. */
    source: jsonb("source").$type<SourceFrame>(),
  },
  (table) => [primaryKey({ columns: [table.taskId, table.ordinal] })],
);

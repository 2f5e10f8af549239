import { boolean, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { SEXES, STYLE_FAMILIES } from "@/lib/domain/style";
import type { Words } from "@/lib/domain/words";
import { createdAt, moment } from "./columns";

export const styles = pgTable(
  "styles",
  {
    id: uuid("id").primaryKey(),
    provider: text("provider").notNull(),
    providerStyleId: text("provider_style_id").notNull(),
    name: jsonb("name").$type<Words>().notNull(),
    note: jsonb("note").$type<Words>().notNull(),
    sex: text("sex", { enum: SEXES }).notNull(),
    family: text("family", { enum: STYLE_FAMILIES }),
    templateUrl: text("template_url").notNull(),
    /** Our own copy of a template that lies elsewhere; the gallery shows no other. */
    templateKey: text("template_key"),
    published: boolean("published").notNull().default(true),
    position: integer("position").notNull(),
    /** When the provider stopped offering it; kept, because portraits were made in it. */
    vanishedAt: moment("vanished_at"),
    createdAt: createdAt(),
  },
  (table) => [unique("style_once").on(table.provider, table.providerStyleId)],
);

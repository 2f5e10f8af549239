ALTER TABLE "provider_states" ADD COLUMN "closings" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "accepted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "news_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "archive_tries" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "failing_since" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "tasks_by_provider_task" ON "tasks" USING btree ("provider_task_id") WHERE "tasks"."provider_task_id" is not null;
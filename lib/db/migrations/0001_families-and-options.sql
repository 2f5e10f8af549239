ALTER TABLE "studio_tasks" ADD COLUMN "options" jsonb;--> statement-breakpoint
ALTER TABLE "styles" ADD COLUMN "family" text;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "retouch" boolean DEFAULT true NOT NULL;
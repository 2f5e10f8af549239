ALTER TABLE "provider_calls" ADD COLUMN "callback_hash" text;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "reading_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "provider_calls" ADD CONSTRAINT "provider_calls_callback_hash_unique" UNIQUE("callback_hash");
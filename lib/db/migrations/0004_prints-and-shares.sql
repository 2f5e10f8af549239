CREATE TABLE "portraits_gone" (
	"task_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	CONSTRAINT "portraits_gone_task_id_ordinal_pk" PRIMARY KEY("task_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "share_portraits" (
	"share_id" uuid NOT NULL,
	"portrait_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "share_portraits_share_id_portrait_id_pk" PRIMARY KEY("share_id","portrait_id")
);
--> statement-breakpoint
CREATE TABLE "shares" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"named" boolean DEFAULT false NOT NULL,
	"revoked_at" timestamp with time zone,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "portraits" ADD COLUMN "favourite" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "portraits" ADD COLUMN "blur" text;--> statement-breakpoint
ALTER TABLE "portraits" ADD COLUMN "source" jsonb;--> statement-breakpoint
ALTER TABLE "portraits" ADD COLUMN "deleted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "studio_results" ADD COLUMN "source" jsonb;--> statement-breakpoint
ALTER TABLE "portraits_gone" ADD CONSTRAINT "portraits_gone_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_portraits" ADD CONSTRAINT "share_portraits_share_id_shares_id_fk" FOREIGN KEY ("share_id") REFERENCES "public"."shares"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_portraits" ADD CONSTRAINT "share_portraits_portrait_id_portraits_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."portraits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shares" ADD CONSTRAINT "shares_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "share_portraits_by_portrait" ON "share_portraits" USING btree ("portrait_id");--> statement-breakpoint
CREATE INDEX "shares_by_owner" ON "shares" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "shares_by_expiry" ON "shares" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "portraits_deleted" ON "portraits" USING btree ("deleted_at") WHERE "portraits"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "portraits_without_blur" ON "portraits" USING btree ("id") WHERE "portraits"."blur" is null;
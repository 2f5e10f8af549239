CREATE TABLE "studio_previews" (
	"user_id" text NOT NULL,
	"style_id" text NOT NULL,
	"version" text NOT NULL,
	"storage_key" text,
	"unavailable" jsonb,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "studio_previews_user_id_style_id_pk" PRIMARY KEY("user_id","style_id")
);
--> statement-breakpoint
ALTER TABLE "studio_previews" ADD CONSTRAINT "studio_previews_user_id_studio_models_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."studio_models"("user_id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "events" ADD COLUMN "kinds" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "events_kinds_index" ON "events" USING gin ("kinds");
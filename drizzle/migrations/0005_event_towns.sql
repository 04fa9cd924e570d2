ALTER TABLE "events" ADD COLUMN "towns" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "events_towns_index" ON "events" USING gin ("towns");
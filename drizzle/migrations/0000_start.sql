CREATE EXTENSION IF NOT EXISTS vector;
--> statement-breakpoint
CREATE TABLE "documents" (
	"path" text PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"text" text NOT NULL,
	"pipeline" text NOT NULL,
	"embedding_model" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" text PRIMARY KEY NOT NULL,
	"document" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"title" text NOT NULL,
	"title_words" text NOT NULL,
	"date_start" date,
	"date_end" date,
	"countries" text[] NOT NULL,
	"language" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "facts" (
	"name" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lexemes" (
	"lexeme" text PRIMARY KEY NOT NULL,
	"passage_count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "passages" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"language" text NOT NULL,
	"text" text NOT NULL,
	"context_text" text NOT NULL,
	"folded_text" text NOT NULL,
	"lexemes" "tsvector" GENERATED ALWAYS AS (case when language = 'fr'
          then setweight(to_tsvector('french'::regconfig, context_text), 'B') || to_tsvector('french'::regconfig, folded_text)
          else setweight(to_tsvector('english'::regconfig, context_text), 'B') || to_tsvector('english'::regconfig, folded_text)
        end) STORED NOT NULL,
	"embedding_key" text NOT NULL,
	"embedding" halfvec NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sentences" (
	"passage_id" text NOT NULL,
	"position" smallint NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"embedding_key" text NOT NULL,
	"embedding" halfvec NOT NULL,
	CONSTRAINT "sentences_passage_id_position_pk" PRIMARY KEY("passage_id","position")
);
--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_document_documents_path_fk" FOREIGN KEY ("document") REFERENCES "public"."documents"("path") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "passages" ADD CONSTRAINT "passages_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sentences" ADD CONSTRAINT "sentences_passage_id_passages_id_fk" FOREIGN KEY ("passage_id") REFERENCES "public"."passages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "events_document_index" ON "events" USING btree ("document","start");--> statement-breakpoint
CREATE INDEX "events_date_index" ON "events" USING btree ("date_start","date_end");--> statement-breakpoint
CREATE INDEX "events_countries_index" ON "events" USING gin ("countries");--> statement-breakpoint
CREATE INDEX "passages_event_index" ON "passages" USING btree ("event_id","start");--> statement-breakpoint
CREATE INDEX "passages_lexemes_index" ON "passages" USING gin ("lexemes");
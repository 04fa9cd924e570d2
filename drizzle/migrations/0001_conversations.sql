CREATE TABLE "conversations" (
	"visitor" text NOT NULL,
	"id" text NOT NULL,
	"title" text NOT NULL,
	"title_words" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"asked_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "conversations_visitor_id_pk" PRIMARY KEY("visitor","id")
);
--> statement-breakpoint
CREATE TABLE "feedback" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "feedback_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"turn" integer,
	"helpful" boolean NOT NULL,
	"reason" text,
	"question" text NOT NULL,
	"parts" json NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "feedback_turn_unique" UNIQUE("turn")
);
--> statement-breakpoint
CREATE TABLE "shares" (
	"visitor" text NOT NULL,
	"conversation" text NOT NULL,
	"token" text NOT NULL,
	"last_turn" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "shares_visitor_conversation_pk" PRIMARY KEY("visitor","conversation"),
	CONSTRAINT "shares_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "turns" (
	"key" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "turns_key_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"visitor" text NOT NULL,
	"conversation" text NOT NULL,
	"id" text NOT NULL,
	"question" text NOT NULL,
	"parts" json NOT NULL,
	"words" text NOT NULL,
	"state" text NOT NULL,
	"error" json,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_turn_turns_key_fk" FOREIGN KEY ("turn") REFERENCES "public"."turns"("key") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shares" ADD CONSTRAINT "shares_visitor_conversation_conversations_visitor_id_fk" FOREIGN KEY ("visitor","conversation") REFERENCES "public"."conversations"("visitor","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turns" ADD CONSTRAINT "turns_visitor_conversation_conversations_visitor_id_fk" FOREIGN KEY ("visitor","conversation") REFERENCES "public"."conversations"("visitor","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conversations_asked_index" ON "conversations" USING btree ("visitor","asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "turns_id_index" ON "turns" USING btree ("visitor","conversation","id");
import { z } from "zod";
import { pageIdSchema } from "./conversations.ts";
import { MAX_HISTORY_TURNS, MAX_QUESTION_CHARACTERS, MAX_TURN_CHARACTERS } from "./limits.ts";
import { scopeSchema } from "./types.ts";

const isoDate = z.iso.date();
const code = z.string().regex(/^[A-Za-z]{2}$/);

export const turnSchema = z.object({
  role: z.enum(["user", "assistant"]),
  content: z.string().max(MAX_TURN_CHARACTERS),
});
export type Turn = z.infer<typeof turnSchema>;

/** A cursor holds a path of up to 1,000 characters, each up to 3 bytes long, which base64 makes a third longer. */
const MAX_CURSOR_CHARACTERS = 4500;

const question = z.string().trim().min(1).max(MAX_QUESTION_CHARACTERS);

/** Body of `POST /api/ask`. */
export const askSchema = z.object({
  question,
  history: z.array(turnSchema).max(MAX_HISTORY_TURNS).default([]),
  scope: scopeSchema.optional(),
});
export type AskRequest = z.infer<typeof askSchema>;

/** Body of `POST /api/chat`: the AI SDK's messages, of which only text parts are read. */
export const chatSchema = z.object({
  id: pageIdSchema
    .optional()
    .describe(
      "The conversation to keep the question and its answer in; a new one is made. The cookie of the response is its key",
    ),
  messages: z
    .array(
      z.object({
        id: pageIdSchema
          .optional()
          .describe("Of a question; one that was asked before is replaced, with all that followed it"),
        role: z.enum(["user", "assistant"]),
        parts: z
          .array(z.looseObject({ type: z.string(), text: z.string().max(MAX_TURN_CHARACTERS).optional() }))
          .max(500),
      }),
    )
    .min(1)
    .max(2 * MAX_HISTORY_TURNS + 1),
  scope: scopeSchema.optional(),
});

/** Query of `GET /api/events`. */
export const eventsQuerySchema = z.object({
  from: isoDate.optional(),
  to: isoDate.optional(),
  country: code.transform((value) => value.toUpperCase()).optional(),
  language: code.transform((value) => value.toLowerCase()).optional(),
  document: z.string().min(1).max(1000).optional(),
  q: z.string().trim().min(1).max(MAX_QUESTION_CHARACTERS).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(MAX_CURSOR_CHARACTERS).optional(),
});
export type EventsQuery = z.infer<typeof eventsQuerySchema>;

/** Query of `GET /api/search`. */
export const searchQuerySchema = z.object({
  q: question,
  limit: z.coerce.number().int().min(1).max(50).default(10),
  from: isoDate.optional(),
  to: isoDate.optional(),
  country: code.transform((value) => value.toUpperCase()).optional(),
  language: code.transform((value) => value.toLowerCase()).optional(),
});
export type SearchQuery = z.infer<typeof searchQuerySchema>;

/** The words of the conversations' API, shared by browser and server; the browser imports the types alone. */
import { z } from "zod";
import { MAX_QUESTION_CHARACTERS, MAX_REASON_CHARACTERS, MAX_TITLE_CHARACTERS } from "./limits.ts";
import type { ChatMessage } from "./messages.ts";

/** An answer as the page shows it: the parts of its message. */
export type AnswerParts = ChatMessage["parts"];

/** Of a conversation or of one of its questions: made by the page, and one visitor's own. */
export const pageIdSchema = z
  .string()
  .regex(/^[\w-]{1,64}$/, "must be 1 to 64 letters, digits, hyphens or underscores");

export const turnStateSchema = z
  .enum(["running", "complete", "stopped", "failed"])
  .describe("running: the answer is still being written, also when nobody waits for it");
export type TurnState = z.infer<typeof turnStateSchema>;

export const turnErrorSchema = z.object({ code: z.string(), message: z.string() });
export type TurnError = z.infer<typeof turnErrorSchema>;

export const conversationSummarySchema = z.object({
  id: pageIdSchema,
  title: z.string(),
  createdAt: z.iso.datetime(),
  askedAt: z.iso.datetime().describe("When its last question was asked"),
  questions: z.int(),
  shared: z.boolean(),
});
export type ConversationSummary = z.infer<typeof conversationSummarySchema>;

export const conversationsPageSchema = z.object({
  conversations: z.array(conversationSummarySchema),
  nextCursor: z.string().nullable(),
});
export type ConversationsPage = z.infer<typeof conversationsPageSchema>;

export const shareSchema = z.object({
  token: z.string().describe("/shared/<token> shows the conversation to anybody"),
  questions: z
    .int()
    .describe("How many of the conversation's questions it shows: those asked before it was shared"),
  newer: z.int().describe("How many were asked since"),
});
export type Share = z.infer<typeof shareSchema>;

export const givenFeedbackSchema = z.object({ helpful: z.boolean(), reason: z.string().nullable() });
export type GivenFeedback = z.infer<typeof givenFeedbackSchema>;

export const storedTurnSchema = z.object({
  id: pageIdSchema,
  question: z.string(),
  parts: z
    .array(z.looseObject({ type: z.string() }))
    .describe(
      "The parts of the answer's message, as far as it was written: those that POST /api/chat streams",
    ),
  state: turnStateSchema,
  error: turnErrorSchema.nullable(),
  feedback: givenFeedbackSchema.nullable(),
});
export type StoredTurn = Omit<z.infer<typeof storedTurnSchema>, "parts"> & { parts: AnswerParts };

export const conversationSchema = conversationSummarySchema
  .omit({ shared: true })
  .extend({ share: shareSchema.nullable(), turns: z.array(storedTurnSchema) });
export type Conversation = Omit<z.infer<typeof conversationSchema>, "turns"> & { turns: StoredTurn[] };

/** Query of `GET /api/conversations`. */
export const conversationsQuerySchema = z.object({
  q: z.string().trim().max(MAX_QUESTION_CHARACTERS).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  cursor: z.string().max(500).optional(),
});

/** Query of `GET /api/conversations/{id}`. */
export const conversationQuerySchema = z.object({
  from: pageIdSchema.optional().describe("The turn to begin with, for following an answer that runs"),
});

/** Body of `PATCH /api/conversations/{id}`. */
export const renameSchema = z.object({ title: z.string().trim().min(1).max(MAX_TITLE_CHARACTERS) });

/** Body of `POST /api/feedback`. */
export const feedbackSchema = z.object({
  conversation: pageIdSchema,
  turn: pageIdSchema,
  helpful: z.boolean(),
  reason: z.string().trim().max(MAX_REASON_CHARACTERS).optional(),
});

import { type ZodType, z } from "zod";
import {
  conversationQuerySchema,
  conversationSchema,
  conversationsPageSchema,
  conversationsQuerySchema,
  feedbackSchema,
  renameSchema,
  shareSchema,
} from "./conversations.ts";
import { askSchema, chatSchema, eventsQuerySchema, searchQuerySchema } from "./requests.ts";
import {
  answerSchema,
  eventDetailSchema,
  eventSchema,
  healthSchema,
  scopeSchema,
  searchResultSchema,
} from "./types.ts";

const errorSchema = z.object({
  error: z.object({ code: z.string(), message: z.string(), retryAfterSeconds: z.int().optional() }),
});
const eventsPageSchema = z.object({
  total: z.int(),
  events: z.array(eventSchema),
  nextCursor: z.string().nullable(),
});
const searchSchema = z.object({ results: z.array(searchResultSchema), scope: scopeSchema });

function jsonSchema(schema: ZodType, io: "input" | "output"): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    target: "openapi-3.0",
  });
  return rest;
}

const anError = { content: { "application/json": { schema: jsonSchema(errorSchema, "input") } } };

function ok(description: string, schema: ZodType): object {
  return {
    "200": { description, content: { "application/json": { schema: jsonSchema(schema, "input") } } },
    default: { description: "An error", ...anError },
  };
}

/** Of what answers questions. */
const tooMany = {
  "429": {
    description: "Too many questions in a minute: the error is `rate_limited`",
    headers: {
      "Retry-After": {
        description: "Seconds to wait, as in `retryAfterSeconds`",
        schema: { type: "integer" },
      },
    },
    ...anError,
  },
};

function done(description: string): object {
  const { "200": _, ...errors } = ok(description, z.null()) as Record<string, object>;
  return { "204": { description }, ...errors };
}

function body(schema: ZodType): object {
  return { required: true, content: { "application/json": { schema: jsonSchema(schema, "input") } } };
}

function query(schema: z.ZodObject): object[] {
  return Object.entries(schema.shape).map(([name, field]) => ({
    name,
    in: "query",
    required: !(field as ZodType).safeParse(undefined).success,
    schema: jsonSchema(field as ZodType, "input"),
  }));
}

const id = { name: "id", in: "path", required: true, schema: { type: "string" } };

/** A visitor's own conversations: the cookie that `POST /api/chat` sets says whose. */
const conversationPaths = {
  "/api/conversations": {
    get: {
      summary: "The visitor's conversations, the one asked last first; those with every word of q",
      parameters: query(conversationsQuerySchema),
      responses: ok("One page", conversationsPageSchema),
    },
  },
  "/api/conversations/{id}": {
    get: {
      summary: "A conversation with its questions and answers",
      parameters: [id, ...query(conversationQuerySchema)],
      responses: ok("The conversation", conversationSchema),
    },
    patch: {
      summary: "Rename a conversation",
      parameters: [id],
      requestBody: body(renameSchema),
      responses: done("Renamed"),
    },
    delete: {
      summary: "Delete a conversation and its link",
      parameters: [id],
      responses: done("Deleted"),
    },
  },
  "/api/conversations/{id}/share": {
    get: {
      summary: "The conversation's link, or null",
      parameters: [id],
      responses: ok("The link", shareSchema.nullable()),
    },
    post: {
      summary: "Let whoever has the link read the conversation as far as it has gone",
      parameters: [id],
      responses: ok("The link, the same one until it is revoked", shareSchema),
    },
    delete: { summary: "Revoke the link", parameters: [id], responses: done("Revoked") },
  },
  "/api/conversations/{id}/stop": {
    post: { summary: "Stop the answer that is being written", parameters: [id], responses: done("Stopped") },
  },
  "/api/feedback": {
    post: {
      summary: "Say whether an answer helped; the question and the answer are stored with it",
      requestBody: body(feedbackSchema),
      responses: done("Stored"),
    },
  },
};

/** The OpenAPI 3.0 description of the HTTP API, made from the schemas that validate it. */
export function openApiDocument(): object {
  return {
    openapi: "3.0.3",
    info: {
      title: "Rapporteur",
      version: "1",
      description:
        "Ask an organisation's event reports. Offsets are UTF-16 code units into a document's stored text, half-open.",
    },
    paths: {
      "/api/health": { get: { summary: "What is being served", responses: ok("Ready", healthSchema) } },
      "/api/events": {
        get: {
          summary: "Events in date order, undated last",
          parameters: query(eventsQuerySchema),
          responses: ok("One page", eventsPageSchema),
        },
      },
      "/api/events/{id}": {
        get: {
          summary: "One event with its text",
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          responses: ok("The event", eventDetailSchema),
        },
      },
      "/api/search": {
        get: {
          summary: "The passages that fit a question best",
          parameters: query(searchQuerySchema),
          responses: ok("Best first", searchSchema),
        },
      },
      "/api/ask": {
        post: {
          summary: "Answer a question",
          requestBody: body(askSchema),
          responses: { ...ok("The answer", answerSchema), ...tooMany },
        },
      },
      "/api/chat": {
        post: {
          summary:
            "Answer the last message of a conversation, streamed as the AI SDK's UI message stream, and keep both when it has an id",
          requestBody: body(chatSchema),
          responses: {
            "200": {
              description: "Server-sent events",
              content: { "text/event-stream": { schema: { type: "string" } } },
            },
            ...tooMany,
            default: { description: "An error", ...anError },
          },
        },
      },
      ...conversationPaths,
    },
  };
}

/**
 * The words of the HTTP API, shared by browser and server. The schemas describe the API in its OpenAPI document; the browser imports
 * the types alone.
 */
import { z } from "zod";

const isoDate = z.iso.date();

export const eventSchema = z
  .object({
    id: z.string(),
    document: z.string().describe("Path of the document below the reports folder, with / between its parts"),
    start: z.int().describe("UTF-16 code units into the document, half-open"),
    end: z.int(),
    title: z.string(),
    dateStart: isoDate.nullable().describe("The event's first day; null when the report gives none"),
    dateEnd: isoDate.nullable(),
    countries: z
      .array(z.string())
      .describe("ISO 3166-1 alpha-2 (Kosovo: XK): where it took place or what country it is about"),
    language: z.string().describe("ISO 639-1"),
  })
  .describe("A contiguous part of a document about one happening");
export type Event = z.infer<typeof eventSchema>;

export const eventDetailSchema = eventSchema.extend({
  text: z.string().describe("The document's text from start to end"),
  passages: z.array(z.object({ start: z.int(), end: z.int() })),
});
export type EventDetail = z.infer<typeof eventDetailSchema>;

const code = z.string().regex(/^[A-Za-z]{2}$/);

export const scopeSchema = z
  .object({
    from: isoDate.optional(),
    to: isoDate.optional(),
    countries: z
      .array(code.transform((value) => value.toUpperCase()))
      .max(100)
      .optional(),
    languages: z
      .array(code.transform((value) => value.toLowerCase()))
      .max(20)
      .optional(),
    documents: z.array(z.string().min(1).max(1000)).max(200).optional(),
  })
  .strict()
  .describe("Filters understood from a question, or given with it; both dates are inclusive");
export type Scope = z.infer<typeof scopeSchema>;

export const outcomeSchema = z.enum(["answered", "not_found"]);
export type Outcome = z.infer<typeof outcomeSchema>;

export const modeSchema = z.enum(["quotes", "model"]);
export type Mode = z.infer<typeof modeSchema>;

export const checkSchema = z
  .object({
    status: z.enum(["verbatim", "supported", "unsupported"]),
    missing: z
      .array(z.string())
      .optional()
      .describe("Numbers, dates, names and quotations of the sentence that the cited text does not hold"),
  })
  .describe(
    "verbatim: the answer repeats the quote; else what a look-up of the sentence's facts in the cited text found",
  );
export type Check = z.infer<typeof checkSchema>;

export const citationSchema = z.object({
  n: z.int().describe("The number in the answer's [n]"),
  document: z.string(),
  start: z.int(),
  end: z.int(),
  quote: z.string().describe("The document's text from start to end"),
  event: eventSchema,
  check: checkSchema,
});
export type Citation = z.infer<typeof citationSchema>;

export const uncitedStatementSchema = z.object({
  text: z.string().describe("The sentence as it stands in the answer"),
  states: z.array(z.string()).describe("The figures, dates, names and quotations it states"),
});
export type UncitedStatement = z.infer<typeof uncitedStatementSchema>;

export const modelFailureSchema = z
  .enum(["away", "uncited", "cut_off"])
  .describe(
    "away: the chat model did not answer; uncited: nothing it wrote has a citation that holds; in both cases the answer is quotes. cut_off: it broke off, and what it wrote stands",
  );
export type ModelFailure = z.infer<typeof modelFailureSchema>;

export const searchResultSchema = z.object({
  document: z.string(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  score: z.number().describe("Relevance; higher is better, comparable within one question only"),
  event: eventSchema,
});
export type SearchResult = z.infer<typeof searchResultSchema>;

export const answerSchema = z.object({
  outcome: outcomeSchema,
  mode: modeSchema,
  answer: z.string().describe("Markdown with [n] marks"),
  citations: z.array(citationSchema),
  events: z.array(eventSchema).nullable().describe("Every matching event, for list and count questions"),
  total: z.int().nullable(),
  scope: scopeSchema,
  uncited: z
    .array(uncitedStatementSchema)
    .optional()
    .describe(
      "Sentences a model wrote without a citation that state a figure, a date, a name or a quotation",
    ),
  modelFailure: modelFailureSchema.optional(),
});
export type Answer = z.infer<typeof answerSchema>;

export const healthSchema = z.object({
  status: z.literal("ok"),
  database: z.enum(["embedded", "server"]),
  mode: modeSchema,
  documents: z.int(),
  events: z.int(),
  passages: z.int(),
  embeddingModel: z.string(),
  ingesting: z
    .boolean()
    .describe("Reports are being read, or were until their ingest was cut short: answers may lack some"),
});
export type Health = z.infer<typeof healthSchema>;

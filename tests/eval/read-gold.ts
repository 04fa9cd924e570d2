import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { z } from "zod";
import { turnSchema } from "#lib/chat/requests.ts";

const goldEventSchema = z.object({
  id: z.string(),
  /** UTF-16 code units into the document, half-open. */
  start: z.int(),
  end: z.int(),
  starts_with: z.string(),
  /** Null where the report gives none; then any date is accepted. */
  date_start: z.iso.date().nullable(),
  /** Null accepts any end. */
  date_end: z.iso.date().nullable(),
  countries: z.array(z.string()),
  lang: z.string().optional(),
  /** The event that reports the same happening first; lists and counts count both once. */
  same_as: z.string().optional(),
});
export type GoldEvent = z.infer<typeof goldEventSchema>;

const goldSchema = z.record(
  z.string(),
  z.object({ file: z.string(), events: z.array(goldEventSchema).nonempty() }),
);

/** Facts (asked in the report's words, in others, or in the other language), and all else that is asked of reports. */
export const QUESTION_TYPES = [
  "fact",
  "para",
  "cross",
  "multi",
  "quotation",
  "comparison",
  "superlative",
  "overview",
  "followup",
  "list",
  "count",
  "none",
] as const;

const questionSchema = z.object({
  id: z.string(),
  question: z.string(),
  lang: z.string(),
  type: z.enum(QUESTION_TYPES),
  /** Gold events that hold the answer; none where the reports hold none. */
  events: z.array(z.string()),
  /** Regular expressions that a right answer matches, all of them. */
  must: z.array(z.string()),
  history: z.array(turnSchema),
  /** What is peculiar about it, such as why there is no answer. */
  note: z.string().optional(),
});
export type GoldQuestion = z.infer<typeof questionSchema>;

/** What is true of a folder of reports. */
export interface Gold {
  /** By the document's file name, in the order of the text. */
  documents: Map<string, GoldEvent[]>;
  questions: GoldQuestion[];
}

/** Reads gold events (JSON) and questions (a line of JSON each); questions about events that are not there are left out. */
export function readGold({ gold, questions }: { gold: string; questions: string }): Gold {
  const documents = new Map(
    Object.values(goldSchema.parse(JSON.parse(readFileSync(gold, "utf8")))).map(
      ({ file, events }) => [basename(file), events] as const,
    ),
  );
  const known = new Set([...documents.values()].flat().map(({ id }) => id));
  return {
    documents,
    questions: readQuestions(questions).filter(({ events }) => events.every((id) => known.has(id))),
  };
}

/** Reads a file of questions, a line of JSON each. */
export function readQuestions(file: string): GoldQuestion[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => questionSchema.parse(JSON.parse(line)));
}

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { QUESTION_TYPES } from "./read-gold.ts";

const GoldEvent = z.strictObject({
  id: z.string(),
  /** Half-open range of UTF-16 code units. */
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  starts_with: z.string().min(1),
  date_start: z.iso.date().nullable(),
  /** Null accepts any end. */
  date_end: z.iso.date().nullable(),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)),
  lang: z.enum(["en", "fr"]),
  /** The event that reports the same happening first. */
  same_as: z.string().optional(),
});

const GoldDocument = z.strictObject({
  file: z.string(),
  chars: z.number().int().positive(),
  events: z.array(GoldEvent).min(1),
});

const Question = z.strictObject({
  id: z.string(),
  question: z.string().min(1),
  lang: z.enum(["en", "fr"]),
  type: z.enum(QUESTION_TYPES),
  events: z.array(z.string()),
  /** Regular expressions, read without regard to case, which the answer must all match. */
  must: z.array(z.string()),
  history: z.array(z.strictObject({ role: z.enum(["user", "assistant"]), content: z.string() })),
  note: z.string().optional(),
});

/** Fewer questions of a type than this measure nothing. */
const LEAST_QUESTIONS = {
  fact: 75,
  para: 20,
  cross: 20,
  multi: 8,
  quotation: 15,
  comparison: 11,
  superlative: 12,
  overview: 10,
  followup: 30,
  list: 34,
  count: 19,
  none: 110,
} as const satisfies Record<(typeof QUESTION_TYPES)[number], number>;

/** Answered with events, or not at all. */
const NOT_IN_WORDS = new Set<string>(["list", "count", "none"]);

const samples = new URL("../../ingest/samples/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

const documents = Object.values(
  z.record(z.string(), GoldDocument).parse(JSON.parse(read("gold_events.json"))),
);
const questions = read("questions.jsonl")
  .split("\n")
  .filter(Boolean)
  .map((line) => Question.parse(JSON.parse(line)));
const events = documents.flatMap((document) => document.events);
const eventIds = new Set(events.map((event) => event.id));

const textOf = new Map(
  documents.map(({ file }) => [file, readFileSync(new URL(file, samples), "utf8")] as const),
);
const eventText = new Map(
  documents.flatMap(({ file, events }) =>
    events.map(({ id, start, end }) => [id, textOf.get(file)!.slice(start, end)] as const),
  ),
);

/** What repeats in `values`. */
const repeated = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe("gold events of the samples", () => {
  it("cover every sample file", () => {
    expect([...textOf.keys()].sort()).toEqual(readdirSync(samples).sort());
  });

  it.each(documents)("partition $file and start with the text they name", ({ file, chars, events }) => {
    const text = textOf.get(file)!;
    expect(text.length).toBe(chars);
    expect(events.map((event) => event.start)).toEqual([0, ...events.slice(0, -1).map((event) => event.end)]);
    expect(events.at(-1)?.end).toBe(chars);
    for (const event of events) {
      expect(event.end).toBeGreaterThan(event.start);
      expect(text.startsWith(event.starts_with, event.start), event.id).toBe(true);
    }
  });

  it("end no earlier than they start", () => {
    const backward = events.filter(
      ({ date_start, date_end }) => date_end !== null && (date_start === null || date_end < date_start),
    );
    expect(backward).toEqual([]);
  });

  it("span three years, ten countries and both languages", () => {
    const years = new Set(events.flatMap(({ date_start }) => date_start?.slice(0, 4) ?? []));
    expect([...years].sort()).toEqual(["2022", "2023", "2024"]);
    expect(new Set(events.flatMap((event) => event.countries)).size).toBeGreaterThanOrEqual(10);
    expect(new Set(events.map((event) => event.lang)).size).toBe(2);
    expect(events.length).toBeGreaterThanOrEqual(55);
    expect(documents.length).toBeGreaterThanOrEqual(10);
  });

  it("have ids of their own, and `same_as` names an event of the same dates and countries", () => {
    expect(repeated(events.map((event) => event.id))).toEqual([]);
    for (const event of events.filter((event) => event.same_as)) {
      const first = events.find((candidate) => candidate.id === event.same_as);
      expect(first?.same_as, event.id).toBeUndefined();
      expect([first?.date_start, first?.date_end, first?.countries], event.id).toEqual([
        event.date_start,
        event.date_end,
        event.countries,
      ]);
    }
  });
});

describe("questions over the samples", () => {
  it("are enough of every type", () => {
    for (const [type, least] of Object.entries(LEAST_QUESTIONS)) {
      expect(questions.filter((question) => question.type === type).length, type).toBeGreaterThanOrEqual(
        least,
      );
    }
  });

  it("have ids of their own and name events that exist", () => {
    expect(repeated(questions.map((question) => question.id))).toEqual([]);
    expect(questions.flatMap((question) => question.events).filter((id) => !eventIds.has(id))).toEqual([]);
  });

  it("name events exactly when they can be answered", () => {
    for (const { id, type, events, must } of questions) {
      expect(events.length > 0, id).toBe(type !== "none");
      expect(must.length > 0, id).toBe(!NOT_IN_WORDS.has(type) || type === "count");
    }
  });

  it("ask a follow-up with a history that ends with an answer, and nothing else that has one with it", () => {
    for (const { id, type, history } of questions) {
      if (type !== "none") expect(history.length > 0, id).toBe(type === "followup");
      if (history.length > 0) expect(history.at(-1)?.role, id).toBe("assistant");
    }
  });

  it("ask across languages only in the `cross` type, or of reports in both", () => {
    const langOf = new Map(events.map((event) => [event.id, event.lang]));
    for (const { id, type, lang, events } of questions.filter(
      ({ type }) => type === "cross" || type === "fact",
    )) {
      expect(
        events.some((event) => langOf.get(event) === lang),
        id,
      ).toBe(type !== "cross");
    }
  });

  it("are answered verbatim by their events", () => {
    for (const { id, type, events, must } of questions) {
      if (NOT_IN_WORDS.has(type)) continue;
      for (const pattern of must) {
        const wanted = new RegExp(pattern, "iu");
        expect(
          events.some((event) => wanted.test(eventText.get(event)!)),
          `${id} ${pattern}`,
        ).toBe(true);
      }
    }
  });

  it("count what their events hold, a happening reported twice once", () => {
    const first = new Map(events.map((event) => [event.id, event.same_as ?? event.id]));
    for (const { id, events, must } of questions.filter((question) => question.type === "count")) {
      const total = new Set(events.map((event) => first.get(event))).size;
      expect(new RegExp(must[0]!, "iu").test(String(total)), id).toBe(true);
    }
  });
});

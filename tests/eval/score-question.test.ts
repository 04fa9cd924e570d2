import { describe, expect, it } from "vitest";
import type { Citation, Event } from "#lib/chat/types.ts";
import { locateByMiddle } from "./locate-event.ts";
import type { Observation } from "./observe-question.ts";
import type { GoldEvent, GoldQuestion } from "./read-gold.ts";
import { scoreQuestion } from "./score-question.ts";

const text = "0123456789".repeat(40);
const goldEvent = (id: string, start: number, more: Partial<GoldEvent> = {}): GoldEvent => ({
  id,
  start,
  end: start + 100,
  starts_with: "0",
  date_start: null,
  date_end: null,
  countries: [],
  ...more,
});
const documents = new Map([
  [
    "a.txt",
    [
      goldEvent("one", 0),
      goldEvent("two", 100),
      goldEvent("three", 200),
      goldEvent("again", 300, { same_as: "one" }),
    ],
  ],
]);

const span = (start: number) => ({ document: "folder/a.txt", start, end: start + 10 });
const event = (start: number): Event => ({
  ...span(start),
  id: String(start),
  title: "An event",
  dateStart: null,
  dateEnd: null,
  countries: [],
  language: "en",
});
const citation = (start: number, quote = text.slice(start, start + 10)): Citation => ({
  ...span(start),
  n: 1,
  quote,
  event: event(start),
  check: { status: "verbatim" },
});

const question = (more: Partial<GoldQuestion>): GoldQuestion => ({
  id: "q1",
  question: "How many?",
  lang: "en",
  type: "fact",
  events: ["two"],
  must: [],
  history: [],
  ...more,
});

function score(asked: Partial<GoldQuestion>, reply: Partial<Observation["reply"]>, search?: number[]) {
  return scoreQuestion(
    {
      question: question(asked),
      search: search ? { results: search.map(span), ms: 1 } : null,
      reply: { outcome: "answered", answer: "", citations: [], events: null, total: null, ...reply },
      replyMs: 1,
    },
    {
      documents,
      locate: locateByMiddle(documents),
      textOf: (document) => (document === "folder/a.txt" ? text : null),
    },
  );
}

describe("scoreQuestion", () => {
  it("ranks the distinct events of a search, those that are no gold event as one", () => {
    const { measurements, misses } = score({}, {}, [10, 20, 900, 910, 110]);
    expect([measurements.recall5, measurements.mrr]).toEqual([[1], [1 / 3]]);
    expect(misses[0]?.got).toBe("one, elsewhere, two");
  });

  it("finds no event that a search did not return", () => {
    const { measurements } = score({}, {}, [10, 210]);
    expect([measurements.recall5, measurements.mrr]).toEqual([[0], [0]]);
  });

  it("wants every pattern of an answer", () => {
    const answer = "Ten trainings in Almaty";
    expect(score({ must: ["\\bten\\b", "Almaty"] }, { answer }).measurements.answer_acc).toEqual([1]);
    const { measurements, misses } = score({ must: ["\\bten\\b", "Osh"] }, { answer });
    expect(measurements.answer_acc).toEqual([0]);
    expect(misses.find(({ kind }) => kind === "answer")).toMatchObject({
      wanted: "Osh of two",
      got: "answered: Ten trainings in Almaty",
    });
  });

  it("takes a citation for right where its middle lies in a gold event", () => {
    const { measurements } = score(
      {},
      { citations: [citation(94), citation(96), citation(10), citation(20)] },
    );
    expect([measurements.cite_hit, measurements.cite_precision]).toEqual([[1], [1 / 4]]);
    expect(score({}, {}).measurements).toMatchObject({ cite_hit: [0] });
    expect(score({}, {}).measurements).not.toHaveProperty("cite_precision");
  });

  it("compares every quote with the report's own text", () => {
    const { measurements, misses } = score({}, { citations: [citation(110), citation(120, "0123456788")] });
    expect(measurements.quote_exact).toEqual([1, 0]);
    expect(misses).toEqual([expect.objectContaining({ kind: "quote", got: "0123456788" })]);
  });

  it("takes a refusal for right only where nothing answers, and without a citation", () => {
    const none: Partial<GoldQuestion> = { type: "none", events: [] };
    expect(score(none, { outcome: "not_found" }).measurements.refusal).toEqual([1]);
    expect(score(none, { outcome: "not_found", citations: [citation(10)] }).measurements.refusal).toEqual([
      0,
    ]);
    expect(score(none, { outcome: "answered" }).measurements.refusal).toEqual([0]);
    expect(score({}, { outcome: "not_found" }).measurements.false_refusal).toEqual([1]);
  });

  it("counts a happening that two events report once, in a list and in a total", () => {
    const asked: Partial<GoldQuestion> = { type: "list", events: ["one", "again", "two"] };
    const { measurements } = score(asked, { events: [event(310), event(10), event(210)] });
    expect([measurements.list_precision, measurements.list_recall, measurements.list_f1]).toEqual([
      [1 / 2],
      [1 / 2],
      [1 / 2],
    ]);
    expect(score({ ...asked, type: "count" }, { total: 2 }).measurements.count_acc).toEqual([1]);
    expect(score({ ...asked, type: "count" }, { total: 3 }).measurements.count_acc).toEqual([0]);
  });

  it("takes citations for the list where a system lists no events", () => {
    const { measurements } = score({ type: "list", events: ["two"] }, { citations: [citation(110)] });
    expect(measurements.list_f1).toEqual([1]);
  });
});

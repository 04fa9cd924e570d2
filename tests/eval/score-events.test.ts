import { describe, expect, it } from "vitest";
import type { Event } from "#lib/chat/types.ts";
import type { GoldEvent } from "./read-gold.ts";
import { scoreEvents } from "./score-events.ts";

const gold = (id: string, start: number, end: number, more: Partial<GoldEvent> = {}): GoldEvent => ({
  id,
  start,
  end,
  starts_with: `Start of ${id}`,
  date_start: "2024-05-02",
  date_end: null,
  countries: ["KZ"],
  lang: "en",
  ...more,
});

const event = (start: number, end: number, more: Partial<Event> = {}): Event => ({
  id: `event-${start}`,
  document: "folder/digest.txt",
  start,
  end,
  title: `Event at ${start}`,
  dateStart: "2024-05-02",
  dateEnd: "2024-05-02",
  countries: ["KZ"],
  language: "en",
  ...more,
});

const score = (goldEvents: GoldEvent[], events: Event[]) =>
  scoreEvents(new Map([["digest.txt", goldEvents]]), events);

describe("scoreEvents", () => {
  it("accepts a start two characters off, not three, and counts no document's first", () => {
    const wanted = [gold("a", 0, 100), gold("b", 100, 200), gold("c", 200, 300)];
    const { metrics, misses } = score(wanted, [event(0, 102), event(102, 203), event(203, 300)]);
    expect([metrics.boundary_precision, metrics.boundary_recall, metrics.boundary_f1]).toEqual([
      0.5, 0.5, 0.5,
    ]);
    expect(misses.map(({ kind, id }) => [kind, id])).toEqual([
      ["boundary missed", "c"],
      ["boundary invented", "digest.txt"],
    ]);
  });

  it("has nothing to find in a document of one event", () => {
    expect(score([gold("a", 0, 100)], [event(0, 100)]).metrics.boundary_f1).toBe(1);
  });

  it("compares a gold event with the event that shares most with it", () => {
    const { metrics } = score(
      [gold("a", 0, 100), gold("b", 100, 200, { date_start: "2024-06-01" })],
      [event(0, 40, { dateStart: null }), event(40, 110), event(110, 200, { dateStart: "2024-06-01" })],
    );
    expect(metrics.date_acc).toBe(1);
  });

  it("asks for the last day only where gold names it, and takes a missing one for the first", () => {
    const date = (wanted: Partial<GoldEvent>, got: Partial<Event>) =>
      score([gold("a", 0, 100, wanted)], [event(0, 100, got)]).metrics.date_acc;
    expect(date({ date_end: null }, { dateEnd: "2024-05-09" })).toBe(1);
    expect(date({ date_end: "2024-05-02" }, { dateEnd: null })).toBe(1);
    expect(date({ date_end: "2024-05-03" }, { dateEnd: null })).toBe(0);
    expect(date({ date_end: "2024-05-03" }, { dateEnd: "2024-05-03" })).toBe(1);
    expect(date({ date_start: null }, { dateStart: null })).toBeUndefined();
  });

  it("measures countries given and found, of events that have one", () => {
    const { metrics } = score(
      [gold("a", 0, 100, { countries: ["KZ", "UZ"] }), gold("b", 100, 200, { countries: [] })],
      [event(0, 100, { countries: ["KZ", "FR", "DE"] }), event(100, 200)],
    );
    expect([metrics.country_recall, metrics.country_precision]).toEqual([1 / 2, 1 / 3]);
  });

  it("finds everything missing in a document without events", () => {
    const { metrics, misses } = score([gold("a", 0, 100), gold("b", 100, 200)], []);
    expect(metrics).toEqual({
      boundary_precision: 0,
      boundary_recall: 0,
      boundary_f1: 0,
      date_acc: 0,
      country_recall: 0,
      country_precision: 0,
      language_acc: 0,
    });
    expect(misses.map(({ kind }) => kind)).toContain("boundary missed");
  });
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { splitEvents } from "#ingest/split-events.ts";

/** A document whose boundaries are known. */
export interface SplitDocument {
  name: string;
  text: string;
  /** Where an event begins other than the first. */
  boundaries: number[];
}

const FIXTURES = resolve(import.meta.dirname, "../fixtures/split");
const SHARED = resolve(import.meta.dirname, "../../../shared");
/** Stands at the first character of every event but the first, in fixtures only. */
const MARK = "¶";

/** The documents of a folder of tests/fixtures/split, without the marks that show their boundaries. */
export function readFixtures(folder: "development" | "held-out"): SplitDocument[] {
  return readdirSync(resolve(FIXTURES, folder)).map((name) => {
    const [first = "", ...rest] = readFileSync(resolve(FIXTURES, folder, name), "utf8").split(MARK);
    return joinEvents(name, [first, ...rest], () => "");
  });
}

/** A document made of `events`, with `separator(index)` before the event at `index`. */
export function joinEvents(
  name: string,
  events: string[],
  separator: (index: number) => string,
): SplitDocument {
  const boundaries: number[] = [];
  let text = events[0] ?? "";
  for (let index = 1; index < events.length; index++) {
    text += separator(index);
    boundaries.push(text.length);
    text += events[index];
  }
  return { name, text, boundaries };
}

/** The texts of a document's events. */
export function eventsOf({ text, boundaries }: SplitDocument): string[] {
  return [0, ...boundaries].map((start, index) => text.slice(start, boundaries[index]).trim());
}

interface GoldFile {
  [document: string]: { file: string; events: { start: number }[] };
}

/** Documents with the events that people marked in them: `gold` lists them, `folder` holds them. */
export function readGold(gold: string, folder: string): SplitDocument[] {
  const documents = Object.values(JSON.parse(readFileSync(gold, "utf8")) as GoldFile);
  return documents.map(({ file, events }) => ({
    name: file,
    text: readFileSync(resolve(folder, file), "utf8"),
    boundaries: events.slice(1).map(({ start }) => start),
  }));
}

/** Reports that may stand beside the repository, with their gold; none where they do not. */
export function readSharedGold(): SplitDocument[] {
  const gold = resolve(SHARED, "eval/gold_events.json");
  return existsSync(gold) ? readGold(gold, resolve(SHARED, "reports")) : [];
}

/** Boundary F1 of `splitEvents` over documents, within two characters, and what it got wrong. */
export function measureBoundaries(documents: SplitDocument[]): { f1: number; wrong: string[] } {
  let hits = 0;
  let found = 0;
  let wanted = 0;
  const wrong: string[] = [];
  for (const { name, text, boundaries } of documents) {
    const starts = splitEvents(text)
      .slice(1)
      .map(({ start }) => start);
    const isNear = (others: number[]) => (at: number) => others.some((other) => Math.abs(other - at) <= 2);
    const say = (what: string) => (at: number) => wrong.push(`${name}: ${what} ${text.slice(at, at + 60)}`);
    const missed = boundaries.filter((at) => !isNear(starts)(at));
    missed.forEach(say("missed"));
    starts.filter((at) => !isNear(boundaries)(at)).forEach(say("invented"));
    hits += boundaries.length - missed.length;
    found += starts.length;
    wanted += boundaries.length;
  }
  return { f1: found + wanted === 0 ? 1 : (2 * hits) / (found + wanted), wrong };
}

/** Numbers from 0 to 1, the same in every run. */
export function makeDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

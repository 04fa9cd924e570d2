import { expect, it } from "vitest";
import type { Gold, GoldEvent } from "../read-gold.ts";
import { type Peer, peerSystem } from "./peer-system.ts";

const goldEvent = (place: number, same_as?: string): GoldEvent => ({
  id: `event-${place}`,
  start: place * 100,
  end: place * 100 + 100,
  starts_with: "",
  date_start: null,
  date_end: null,
  countries: [],
  same_as,
});
const gold: Gold = {
  documents: new Map([
    ["a.txt", [0, 1, 2, 3, 4, 5].map((place) => goldEvent(place, place === 1 ? "event-0" : undefined))],
  ]),
  questions: [],
};
const chunks = [0, 1, 2, 3, 4, 5].map((place) => ({
  document: "a.txt",
  start: place * 100,
  end: place * 100 + 100,
  text: `Chunk ${place}`,
}));

/** Scores each chunk by the figure that the query names for it. */
const system = (threshold: number) =>
  peerSystem(
    { name: "Peer", chunks, threshold, score: (query) => query.split(" ").map(Number) } satisfies Peer,
    gold,
  );

it("peerSystem answers with all its top four chunks hold, best first, and counts a happening once", async () => {
  const { answer, citations, total } = await system(0).ask("5 6 1 3 2 4", []);
  expect(answer).toBe("Chunk 1\nChunk 0\nChunk 5\nChunk 3");
  expect(citations.map(({ quote }) => quote)).toEqual(answer.split("\n"));
  expect(total).toBe(3);
});

it("peerSystem refuses where the best chunk scores below the threshold, and cites nothing then", async () => {
  expect((await system(7).ask("5 6 1 3 2 4", [])).outcome).toBe("not_found");
  expect((await system(7).ask("5 6 1 3 2 4", [])).citations).toEqual([]);
  expect((await system(6).ask("5 6 1 3 2 4", [])).outcome).toBe("answered");
});

it("peerSystem puts earlier questions before a follow-up", async () => {
  const history = [
    { role: "user" as const, content: "9 8 7" },
    { role: "assistant" as const, content: "0 0 0" },
  ];
  expect((await system(0).ask("3 2 1", history)).answer).toMatch(/^Chunk 0\nChunk 1\nChunk 2/);
});

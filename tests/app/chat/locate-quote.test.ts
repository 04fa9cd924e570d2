import { expect, test } from "vitest";
import { locateQuote } from "#app/chat/locate-quote.ts";

const text = "Forty stalls. Then music. Forty stalls again.";

test("locateQuote counts the citation's offset from the event's own start", () => {
  expect(locateQuote({ start: 100, text }, { start: 126, quote: "Forty stalls" })).toEqual({
    start: 26,
    end: 38,
  });
});

test("locateQuote finds a quote that has moved since the answer", () => {
  expect(locateQuote({ start: 100, text }, { start: 105, quote: "Then music" })).toEqual({
    start: 14,
    end: 24,
  });
});

test("locateQuote gives null for words that are no longer there", () => {
  expect(locateQuote({ start: 100, text }, { start: 100, quote: "Fifty stalls" })).toBeNull();
});

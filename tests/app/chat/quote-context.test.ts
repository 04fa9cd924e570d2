import { expect, test } from "vitest";
import { quoteContext } from "#app/chat/quote-context.ts";

const around = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return quoteContext(text, { start, end: start + quote.length });
};

test("quoteContext gives all that is there of a short text", () => {
  expect(around("It rained. Forty came. They left.", "Forty came.")).toEqual({
    before: "It rained. ",
    after: " They left.",
  });
});

test("quoteContext cuts a long text between words", () => {
  const { before, after } = around(`${"before ".repeat(60)}QUOTE${" after".repeat(60)}`, "QUOTE");
  expect(before).toMatch(/^… (?:before )+$/);
  expect(after).toMatch(/^(?: after)+…$/);
  expect(before.length + after.length).toBeLessThan(260);
});

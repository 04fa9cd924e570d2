import { expect, test } from "vitest";
import { ofWholeWords } from "#lib/text/whole-words.ts";

test("ofWholeWords lets \\b stand beside an accented letter, and nowhere inside a word", () => {
  const form = ofWholeWords(/\bpayé\b|\bà\b/u);
  expect(form.test("Il a payé la note")).toBe(true);
  expect(form.test("prêt à partir")).toBe(true);
  expect(form.test("la note payée")).toBe(false);
  expect(form.test("déjà")).toBe(false);
});

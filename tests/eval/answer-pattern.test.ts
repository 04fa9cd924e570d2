import { expect, it } from "vitest";
import { answerPattern } from "./answer-pattern.ts";

it("answerPattern ignores case, with or without a leading flag that says so", () => {
  expect(answerPattern("seven weeks").test("Seven Weeks")).toBe(true);
  expect(answerPattern("(?i)seven weeks").test("SEVEN weeks")).toBe(true);
});

it("answerPattern ends a word after an accented letter, not before it", () => {
  expect(answerPattern(String.raw`\bEquipé\b`).test("une maison equipé de")).toBe(true);
  expect(answerPattern(String.raw`\bquip\b`).test("équipé")).toBe(false);
  expect(answerPattern(String.raw`\b15\b`).test("150")).toBe(false);
});

it("answerPattern leaves an escaped backslash before a b alone", () => {
  expect(answerPattern(String.raw`a\\b`).test(String.raw`a\b`)).toBe(true);
});

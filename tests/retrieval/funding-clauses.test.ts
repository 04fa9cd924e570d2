import { describe, expect, test } from "vitest";
import { fundingClauses } from "#lib/retrieval/funding-clauses.ts";

const names = (sentence: string) => {
  const clauses = fundingClauses(sentence).join(" | ");
  return ["Peru", "Chile", "Pérou", "Chili"].filter((name) => clauses.includes(name));
};

describe("fundingClauses", () => {
  test.each([
    ["The visit was paid for by Peru.", ["Peru"]],
    ["Clerks from Chile took part in the course funded by Peru.", ["Peru"]],
    ["The course, financed by Peru, was attended by clerks from Chile.", ["Peru"]],
    ["Peru, which bore the costs, thanked the clerks from Chile.", ["Peru"]],
    ["Clerks from Chile came to the course that Peru financed.", ["Peru"]],
    ["The money for the tugs came from Peru and Chile.", ["Peru", "Chile"]],
    ["A contribution from Peru made the camp possible.", ["Peru"]],
    ["The locks were rebuilt with EUR 3 million from Peru.", ["Peru"]],
    ["The works came to EUR 3 million, shared by Peru and Chile.", ["Peru", "Chile"]],
    ["Peru paid a half and Chile the rest.", ["Peru", "Chile"]],
    ["La visite a été financée par le Pérou.", ["Pérou"]],
    ["Le cours a bénéficié du soutien financier du Chili.", ["Chili"]],
    ["Le Chili a pris en charge le cours donné aux agents du Pérou.", ["Chili"]],
  ])("%s", (sentence, expected) => {
    expect(names(sentence)).toEqual(expected);
  });

  test.each([
    "Clerks from Peru visited the locks of Chile.",
    "The locks of Peru are worth 3 million euros.",
    "In Chile the tugs cost 3 million euros.",
  ])("are none that name a payer in: %s", (sentence) => {
    expect(names(sentence)).toEqual([]);
  });
});

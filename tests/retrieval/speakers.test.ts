import { describe, expect, test } from "vitest";
import { readSpeeches } from "#lib/retrieval/speakers.ts";

const attributions = (...texts: string[]) => readSpeeches(texts).map(({ attribution }) => attribution);
const runs = (...texts: string[]) => readSpeeches(texts).map(({ run }) => run);

describe("readSpeeches", () => {
  test("tells who speaks by the words outside the quotation, whatever verb they have", () => {
    expect(attributions("“The pier is new,” grumbled Captain Ida Holm.")[0]).toContain("Ida Holm");
    expect(attributions("« La jetée est neuve », a témoigné le capitaine Ida Holm.")[0]).toContain(
      "Ida Holm",
    );
    expect(attributions("Captain Ida Holm stressed that the pier was new.")[0]).toContain("Ida Holm");
    expect(attributions("Captain Ida Holm painted the pier.")).toEqual([null]);
  });

  test("gives a quotation over several sentences one speaker, named at its end or its beginning", () => {
    const [first, second] = attributions("“The pier is new.", "It will last,” said Captain Ida Holm.");
    expect(first).toContain("Ida Holm");
    expect(second).toBe(first);
    expect(attributions('Captain Ida Holm added: "It is new.', 'It will last."')[1]).toContain("Ida Holm");
    expect(attributions('"It is new," said Captain Ida Holm.', '"It will last."')[1]).toContain("Ida Holm");
    const straight = ['"It is new," said Captain Ida Holm.', '"It was dear.', 'It will last."'];
    expect(runs(...straight)).toEqual([
      [0, 2],
      [0, 2],
      [0, 2],
    ]);
    const answered = ['"It is new," said Captain Ida Holm.', '"It was dear.', 'Too dear," said Jens Bruun.'];
    expect(runs(...answered)).toEqual([null, [1, 2], [1, 2]]);
  });

  test("takes a pronoun for whom the sentences before it name", () => {
    const told = attributions("Captain Ida Holm opened the pier.", "“It will last,” she said.");
    expect(told[1]).toContain("Ida Holm");
    const abroad = attributions(
      "Captain Ida Holm opened the pier.",
      "“It will last,” she said after a walk along the Skagen coast.",
      "The weather was fine.",
      "It rained later.",
      "There was cake.",
      "She also welcomed the new lamps.",
    );
    expect(abroad[1]).toContain("Ida Holm");
    expect(abroad[5]).toContain("Ida Holm");
    const french = attributions(
      "Le pilote Jens Bruun a ouvert la jetée.",
      "« Elle tiendra », a-t-il dit à Skagen.",
    );
    expect(french[1]).toContain("Jens Bruun");
  });

  test("takes a pronoun for whom the passage before names", () => {
    const before = { texts: ["Captain Ida Holm opened the pier."], attribution: null };
    const [speech] = readSpeeches(["“It will last,” she said."], before);
    expect(speech?.attribution).toContain("Ida Holm");
  });

  test("says where a quotation over several sentences begins and ends", () => {
    expect(
      runs("It rained.", "“It is new.", "It will last.", "It must,” said Ida Holm.", "All left."),
    ).toEqual([null, [1, 3], [1, 3], [1, 3], null]);
    expect(runs("“It is new,” said Ida Holm.", "All left.")).toEqual([null, null]);
    expect(runs("“It is new, they said.", "All left.")).toEqual([null, null]);
  });
});

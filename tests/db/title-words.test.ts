import { expect, test } from "vitest";
import { titleWords } from "#lib/db/title-words.ts";

test("titleWords keeps letters and digits, in lower case and without accents", () => {
  expect(titleWords(" L’Œuvre de 2023 – Été/Hiver: «Ўзбекистон» ")).toBe(
    "l oeuvre de 2023 ete hiver узбекистон",
  );
  expect(titleWords("…")).toBe("");
});

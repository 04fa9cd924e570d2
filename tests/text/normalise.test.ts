import { expect, test } from "vitest";
import { foldAccents, plainTypography } from "#lib/text/normalise.ts";

test("foldAccents drops accents and spells ligatures and barred letters plainly", () => {
  expect(foldAccents("Œuvre, Æsir, Ærø, Łódź, Straße, Đakovica, Diyarbakır, São Tomé, Türkmenbaşy")).toBe(
    "Oeuvre, Aesir, Aero, Lodz, Strasse, Dakovica, Diyarbakir, Sao Tome, Turkmenbasy",
  );
});

test("plainTypography keeps every offset", () => {
  const text = "“L’accord”\u00a0– «\u202fsigné\u202f» — 5‑6 mai";
  expect(plainTypography(text)).toBe('"L\'accord" - " signé " - 5-6 mai');
  expect(plainTypography(text)).toHaveLength(text.length);
});

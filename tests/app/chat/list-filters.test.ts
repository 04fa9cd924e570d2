import { expect, test } from "vitest";
import { listFilters } from "#app/chat/list-filters.ts";
import { english } from "#app/interface/english.ts";
import { createFormats } from "#app/interface/formats.ts";

const formats = createFormats("en", english);
const many = (number: number) => `${number} countries`;

test("listFilters names each filter and the scope that is left without it", () => {
  const scope = { from: "2023-01-01", to: "2023-12-31", countries: ["SN", "XK"], languages: ["fr"] };
  expect(listFilters(scope, formats, many)).toEqual([
    { label: "2023", without: { countries: ["SN", "XK"], languages: ["fr"] } },
    {
      label: "Senegal",
      without: { from: "2023-01-01", to: "2023-12-31", countries: ["XK"], languages: ["fr"] },
    },
    {
      label: "Kosovo",
      without: { from: "2023-01-01", to: "2023-12-31", countries: ["SN"], languages: ["fr"] },
    },
    { label: "French", without: { from: "2023-01-01", to: "2023-12-31", countries: ["SN", "XK"] } },
  ]);
});

test("listFilters drops a filter whose last value goes", () => {
  expect(listFilters({ documents: ["a.txt"] }, formats, many)).toEqual([{ label: "a.txt", without: {} }]);
});

test("listFilters gives nothing for a scope without filters", () => {
  expect(listFilters({}, formats, many)).toEqual([]);
});

test("listFilters makes one filter of the countries of a part of the world", () => {
  const countries = ["BF", "ML", "MR", "NE", "SN", "TD", "GM"];
  expect(listFilters({ countries, from: "2024-01-01", to: "2024-12-31" }, formats, many)).toEqual([
    { label: "2024", without: { countries } },
    { label: "7 countries", without: { from: "2024-01-01", to: "2024-12-31" } },
  ]);
});

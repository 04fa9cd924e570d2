import { expect, test } from "vitest";
import { listChoices } from "#app/events/list-choices.ts";
import { english } from "#app/interface/english.ts";
import { createFormats } from "#app/interface/formats.ts";

const formats = createFormats("en", english);
const NONE = { countries: [], languages: [], documents: [] };

test("listChoices orders choices by what a reader sees, each with its number of events", () => {
  const countries = [
    { value: "CH", events: 1200 },
    { value: "AT", events: 3 },
  ];
  expect(listChoices({ ...NONE, countries }, {}, formats).countries).toEqual([
    { value: "AT", label: "Austria (3)" },
    { value: "CH", label: "Switzerland (1,200)" },
  ]);
});

test("listChoices keeps what is chosen although it gives nothing", () => {
  const { documents } = listChoices(NONE, { documents: ["gone.txt"] }, formats);
  expect(documents).toEqual([{ value: "gone.txt", label: "gone.txt (0)" }]);
});

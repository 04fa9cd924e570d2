import { expect, test } from "vitest";
import { annotateEvents } from "#ingest/annotate-event.ts";
import { townKey } from "#lib/text/town-key.ts";

const towns = (text: string) => annotateEvents(text, [{ start: 0, end: text.length }])[0]!.towns;

test.each([
  ["behind its venue", "On 3 May 2024, judges of Kenya met in Mombasa.", ["Mombasa"]],
  [
    "two of them",
    "Courses for pilots were held in Mombasa and Kisumu, Kenya, on 3 May 2024.",
    ["Mombasa", "Kisumu"],
  ],
  [
    "not in the name of an office",
    "On 3 May 2024, the Agency's Office in Nairobi held a course on tolls in Mombasa.",
    ["Mombasa"],
  ],
  ["not an office's alone", "On 3 May 2024, the Agency's Office in Nairobi held a course on tolls.", []],
  [
    "where an office is the venue",
    "On 3 May 2024, judges met at the Office for Trade in Nairobi.",
    ["Nairobi"],
  ],
  ["from the dateline", "NAIROBI, 3 May 2024 – The council of fishers chose a speaker today.", ["Nairobi"]],
  [
    "not from the dateline, where the venue is another",
    "NAIROBI, 3 May 2024 – The Envoy opened a school in Mombasa yesterday.",
    ["Mombasa"],
  ],
  [
    "from further down",
    "Forty pilots of Kenya were trained on 3 May 2024. They flew at night. The fog was thick. The course was held in Kisumu.",
    ["Kisumu"],
  ],
  [
    "not where participants came from",
    "On 3 May 2024, pilots from Nairobi and Kisumu met in Mombasa, Kenya.",
    ["Mombasa"],
  ],
])("the towns of an event are read %s", (_, text, expected) => {
  expect(towns(text)).toEqual(expected.map(townKey));
});

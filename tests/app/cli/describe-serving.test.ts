import { expect, test } from "vitest";
import { describeServing } from "#app/cli/describe-serving.ts";

const url = "http://localhost:3000";

test("describeServing says where, in which mode and over how much", () => {
  const env = { CHAT_MODEL: "some-model", REPORTS_DIR: "/reports" };
  expect(describeServing({ url, env, documents: 1, events: 1200 })).toEqual([
    "Rapporteur answers at http://localhost:3000",
    'In model mode: "some-model" writes the answers, from the reports alone',
    "Over 1 document and 1,200 events",
  ]);
});

test("describeServing says how to get reports and written answers where there are none", () => {
  const env = { CHAT_MODEL: undefined, REPORTS_DIR: "/reports" };
  expect(describeServing({ url, env, documents: 0, events: 0 })).toEqual([
    "Rapporteur answers at http://localhost:3000",
    "In quotes mode: answers are sentences of the reports, word for word; set CHAT_MODEL to have them written",
    'There are no reports yet: put .txt or .md files into "/reports" and start again',
  ]);
});

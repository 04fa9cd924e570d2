import { describe, expect, test } from "vitest";
import { checkStatement } from "#lib/answer/check-statement.ts";

const cited =
  "On 29 August 2023 the office gave 9,800 litres of fuel to the Civil Defence Committee. Fifteen officers, led by Colonel Ana Petrova, took delivery. “Every litre counts,” said Petrova.";

describe("checkStatement", () => {
  test("calls the report's own words verbatim", () => {
    expect(checkStatement("Fifteen officers, led by Colonel Ana Petrova, took delivery.", cited)).toEqual({
      status: "verbatim",
    });
  });

  test.each([
    "The office gave 9 800 litres of fuel.",
    "15 officers took delivery.",
    "Le 29 août 2023, 9.800 litres de carburant ont été remis.",
    "Ana Petrova said that “every litre counts”.",
  ])("supports %j", (statement) => {
    expect(checkStatement(statement, cited).status).toBe("supported");
  });

  test.each([
    ["The office gave 8,900 litres.", "8,900"],
    ["It happened on 30 August 2023.", "30 August 2023"],
    ["Colonel Ivan Sidorov took delivery of the fuel.", "Ivan Sidorov"],
    ["Petrova said “every drop counts”.", "every drop counts"],
  ])("names what %j adds", (statement, item) => {
    const check = checkStatement(statement, cited);
    expect(check.status).toBe("unsupported");
    expect(check.missing?.join("|")).toContain(item);
  });
});

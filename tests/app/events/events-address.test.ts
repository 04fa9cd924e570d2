import { expect, test } from "vitest";
import { eventAddress, eventsAddress, questionAddress } from "#app/events/events-address.ts";
import { type AddressQuery, readAddress } from "#app/events/read-address.ts";

/** The query of an address as Next hands it to a page. */
function queryOf(address: string): AddressQuery {
  const parameters = new URL(address, "http://localhost").searchParams;
  return Object.fromEntries([...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name)]));
}

test("eventsAddress leaves out what is not filtered by", () => {
  expect(eventsAddress({})).toBe("/events");
  expect(eventsAddress({ q: "  ", from: undefined, countries: [] })).toBe("/events");
});

test("eventsAddress and readAddress undo each other", () => {
  const filter = {
    q: "mine action & “water”",
    from: "2023-01-01",
    to: "2023-12-31",
    countries: ["TJ", "XK"],
    languages: ["fr"],
    documents: ["2023/été, a=b.txt", "b.txt"],
  };
  expect(readAddress(queryOf(eventsAddress(filter, "cursor")))).toEqual({
    filter,
    cursor: "cursor",
    ignored: [],
  });
});

test("eventsAddress opens a later page at its list", () => {
  expect(eventsAddress({ countries: ["TJ"] }, "abc")).toBe("/events?country=TJ&cursor=abc#list");
});

test("readAddress counts the empty fields of a form as none", () => {
  const { filter, cursor, ignored } = readAddress({ q: "", from: "", country: ["", "kg"], cursor: "" });
  expect(filter).toMatchObject({ q: undefined, from: undefined, countries: ["KG"], languages: [] });
  expect([cursor, ignored]).toEqual([null, []]);
});

test("readAddress names what no filter takes, and keeps the rest", () => {
  const { filter, ignored } = readAddress({
    from: "2023-02-30",
    to: "2023-03-01",
    country: ["Kosovo", "XK", "xk"],
    q: "a".repeat(2_001),
  });
  expect(filter).toMatchObject({ q: undefined, from: undefined, to: "2023-03-01", countries: ["XK"] });
  expect(ignored).toEqual(["a".repeat(2_001), "2023-02-30", "Kosovo"]);
});

test("eventAddress and questionAddress keep any characters", () => {
  expect(eventAddress("a/b?c")).toBe("/events/a%2Fb%3Fc");
  expect(new URL(questionAddress("Who & why #1?"), "http://localhost").searchParams.get("q")).toBe(
    "Who & why #1?",
  );
});

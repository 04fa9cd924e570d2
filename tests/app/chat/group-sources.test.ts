import { expect, test } from "vitest";
import { groupSources } from "#app/chat/group-sources.ts";
import { makeCitation, makeEvent } from "./citation.ts";

test("groupSources gathers the citations of an event at its first one", () => {
  const [market, port] = [makeEvent({ id: "market" }), makeEvent({ id: "port" })];
  const citations = [market, port, market].map((event, index) => makeCitation({ n: index + 1, event }));
  const grouped = groupSources(citations).map(({ event, citations: cited }) => [
    event.id,
    cited.map(({ n }) => n),
  ]);
  expect(grouped).toEqual([
    ["market", [1, 3]],
    ["port", [2]],
  ]);
});

import { describe, expect, test } from "vitest";
import { annotateEvents } from "#ingest/annotate-event.ts";

const kinds = (text: string) => annotateEvents(text, [{ start: 0, end: text.length }])[0]!.kinds;

describe("the kinds of an event", () => {
  test.each([
    ["On 3 May 2024, the Fund held a two-day workshop on tolls in Riga.", ["workshop"]],
    ["RIGA, 3 May 2024 - Forty clerks of the ministry attended a seminar on tolls last Friday.", ["seminar"]],
    ["A three-day training course on tolls started in Riga on 3 May 2024.", ["course", "training"]],
    ["The third of four courses on tolls closed in Riga on 3 May 2024.", ["course"]],
    ["On 3 May 2024, the Fund donated six boats to the harbour of Riga.", ["donation"]],
    ["The harbour of Riga is safer. On 3 May 2024 it received six boats from the Fund.", ["donation"]],
    ["The Envoy, Jan Berg, concluded his visit to Latvia on 3 May 2024.", ["visit"]],
    ["The Envoy, Jan Berg, met the mayor of Riga on 3 May 2024.", ["meeting"]],
    ["The Fund held a round table on tolls in Riga on 3 May 2024.", ["roundtable"]],
    ["Sunday's local elections in Latvia were calm, observers said on 6 May 2024.", ["election"]],
    ["Le 3 mai 2024, trente agents ont suivi à Riga une formation sur les péages.", ["training"]],
    [
      "Un accord a été signé à l'issue d'un atelier sur les péages qui s'est tenu à Riga le 3 mai 2024.",
      ["workshop"],
    ],
    [
      "La mission électorale du Fonds a salué le calme du premier tour des élections locales en Lettonie, le 3 mai 2024.",
      ["election"],
    ],
    ["Le Fonds a remis six bateaux au port de Riga, le 3 mai 2024.", ["donation"]],
  ])("%s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test.each([
    "On 3 May 2024, the Fund painted a wall above the training centre of Riga, after the elections.",
    "On 3 May 2024, the Fund published a guide on workshops and for visits to Riga.",
    "The council of Riga decided on 3 May 2024 to hold a regional conference in autumn.",
    "The road to the harbour of Riga was mended on 3 May 2024. A similar exercise took place elsewhere.",
    "On 3 May 2024, the Mission to Latvia published a report in co-operation with the harbour of Riga.",
    "Le Fonds a publié un guide sur les formations à Riga, le 3 mai 2024.",
  ])("names none for what a report only speaks of: %s", (text) => {
    expect(kinds(text)).toEqual([]);
  });

  test("are also what a later sentence calls the event, but not what it mentions", () => {
    const lead = "On 3 May 2024, forty clerks learned in Riga how a toll is set.";
    expect(kinds(`${lead} They were pleased. The workshop was opened by the mayor.`)).toEqual(["workshop"]);
    expect(
      kinds(`${lead} They were pleased. A conference will follow. Last year's visits were short.`),
    ).toEqual([]);
  });

  test("come from the headline and from the sentence that dates the event", () => {
    expect(kinds("Riga workshop on tolls\n\nForty clerks came together on 3 May 2024.")).toEqual([
      "workshop",
    ]);
    const preamble = "Tolls are old. Nobody likes them. Some pay. ";
    expect(kinds(`${preamble}On 3 May 2024, the Fund gave a lecture on them in Riga.`)).toEqual(["lecture"]);
  });
});

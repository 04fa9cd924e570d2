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
      ["agreement", "workshop"],
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
    "On 3 May 2024, the Fund painted a sign on workshops and for visits to Riga.",
    "The council of Riga decided on 3 May 2024 to hold a regional conference in autumn.",
    "The road to the harbour of Riga was mended on 3 May 2024. A similar exercise took place elsewhere.",
    "On 3 May 2024, the Mission to Latvia cleaned a beach in co-operation with the harbour of Riga.",
    "Le Fonds a repeint un panneau sur les formations à Riga, le 3 mai 2024.",
    "La commune de Riga a compté les péages au cours du 3 mai 2024.",
  ])("names none for what a report only speaks of: %s", (text) => {
    expect(kinds(text)).toEqual([]);
  });

  test.each([
    [
      "RIGA, 3 May 2024 - The board of the Harbour Bank today approved a EUR 2.5 million loan for tugs.",
      ["loan"],
    ],
    ["On 3 May 2024, a grant was awarded to the harbour of Riga.", ["grant"]],
    ["The harbour of Riga and the Fund signed a memorandum on tugs on 3 May 2024.", ["agreement"]],
    [
      "A lock keeper from Riga won the first prize in a poster contest on 3 May 2024.",
      ["award", "competition"],
    ],
    ["A handbook on tolls was presented in Riga on 3 May 2024.", ["publication"]],
    ["Ilze Kalve was appointed head of the harbour of Riga on 3 May 2024.", ["appointment"]],
    ["Le conseil a accordé le 3 mai 2024 un prêt de deux millions d'euros au port de Riga.", ["loan"]],
    ["Le port de Riga a publié un guide des péages le 3 mai 2024.", ["publication"]],
    ["Le jury a remis le 3 mai 2024 à Riga les prix de son concours d'affiches.", ["award", "competition"]],
    ["Two hundred parcels were distributed in Riga on 3 May 2024.", ["distribution"]],
    ["On 3 May 2024, the Fund distributed two hundred parcels in Riga.", ["distribution"]],
    ["Twenty clerks learned how to set a toll in Riga on 3 May 2024.", ["training"]],
    ["The Harbour Bank lends Latvia 40 million euros for locks, it said in Riga on 3 May 2024.", ["loan"]],
    ["The mayor cut the ribbon of a new lock in Riga on 3 May 2024.", ["opening"]],
    ["Tugs simulated an oil spill off Riga on 3 May 2024.", ["exercise"]],
    ["The Fund delivered 40 tonnes of rope to Riga on 3 May 2024.", ["donation"]],
    ["The council of Riga elected Ilze Kalve as its president on 3 May 2024.", ["appointment"]],
    ["Une délégation est arrivée à Riga le 3 mai 2024 pour une visite de trois jours.", ["visit"]],
    ["The Fund screened a documentary on tolls in Riga on 3 May 2024.", ["screening"]],
    ["Tolls were the subject of a two-day workshop in Riga on 3 May 2024.", ["workshop"]],
    ["Clerks gathered in Riga on 3 May 2024 for a seminar on tolls.", ["seminar"]],
    ["The Fund accompanied three envoys on a visit to the harbour of Riga on 3 May 2024.", ["visit"]],
    ["Thirty students came to Riga on 3 May 2024 for a summer school on tolls.", ["school"]],
    ["A business forum bringing together toll firms took place in Riga on 3 May 2024.", ["forum"]],
    ["The ministry ran a campaign against unpaid tolls in Riga on 3 May 2024.", ["campaign"]],
  ])("%s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test("hold no opening where an occasion opens, but where a place does", () => {
    expect(kinds("A two-day workshop on tolls opened in Riga on 3 May 2024.")).toEqual(["workshop"]);
    expect(kinds("Le Fonds a ouvert le 3 mai 2024 à Riga une formation sur les péages.")).toEqual([
      "training",
    ]);
    expect(kinds("The Fund opened a training centre in Riga on 3 May 2024.")).toEqual(["opening"]);
  });

  test("hold no visit by a plan, or to polling stations", () => {
    expect(
      kinds("On 3 May 2024, the Fund donated two tugs. The tugs will visit 70 harbours of Latvia."),
    ).toEqual(["donation"]);
    expect(kinds("Observers of the Fund visited 70 polling stations in Riga on 3 May 2024.")).toEqual([]);
  });

  test("hold no donation where an honour or an office is handed over", () => {
    expect(
      kinds("On 3 May 2024, the Envoy handed over the chairmanship of the harbour board of Riga."),
    ).toEqual([]);
    expect(kinds("The best clerks of Riga were presented with certificates on 3 May 2024.")).toEqual([]);
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

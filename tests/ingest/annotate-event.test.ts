import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { annotateEvents, type EventDraft } from "#ingest/annotate-event.ts";

interface GoldEvent {
  text: string;
  dateStart: string | null;
  dateEnd: string | null;
  countries: string[];
  language: string;
  title?: string;
}

interface GoldDocument {
  name: string;
  events: GoldEvent[];
}

const FOLDER = new URL("../fixtures/annotate/", import.meta.url);
const documents = readdirSync(FOLDER).flatMap(
  (file) => JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as GoldDocument[],
);

function annotateAll(events: GoldEvent[]): EventDraft[] {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  for (const event of events) {
    spans.push({ start: text.length, end: text.length + event.text.length });
    text += `${event.text}\n`;
  }
  return annotateEvents(text, spans);
}

function annotate(text: string): EventDraft {
  return annotateEvents(text, [{ start: 0, end: text.length }])[0]!;
}

const pairs = documents.flatMap(({ name, events }) => {
  const drafts = annotateAll(events);
  return events.map((gold, at) => ({ name: `${name} (${at + 1})`, gold, draft: drafts[at]! }));
});

/** The names of the wrong ones, so that a failure says where to look; at most one in twenty may be wrong. */
function expectNearlyAll(wrong: string[], of: number) {
  expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(of * 0.05);
}

describe("annotateEvents over the development texts", () => {
  test("there are at least eighty of them, in both languages", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(80);
    expect(new Set(pairs.map(({ gold }) => gold.language))).toEqual(new Set(["en", "fr"]));
  });

  test("dates the happening, both days, in 95 of 100", () => {
    const wrong = pairs.filter(
      ({ gold, draft }) => gold.dateStart !== draft.dateStart || gold.dateEnd !== draft.dateEnd,
    );
    expectNearlyAll(
      wrong.map(
        ({ name, gold, draft }) =>
          `${name}: ${draft.dateStart}..${draft.dateEnd}, not ${gold.dateStart}..${gold.dateEnd}`,
      ),
      pairs.length,
    );
  });

  test("finds the countries, no more and no fewer, in 95 of 100", () => {
    const wrong = pairs.filter(
      ({ gold, draft }) => gold.countries.toSorted().join() !== draft.countries.toSorted().join(),
    );
    expectNearlyAll(
      wrong.map(({ name, gold, draft }) => `${name}: ${draft.countries}, not ${gold.countries}`),
      pairs.length,
    );
  });

  test("tells the language of every one", () => {
    expect(
      pairs.filter(({ gold, draft }) => gold.language !== draft.language).map(({ name }) => name),
    ).toEqual([]);
  });

  test("takes the headline where there is one", () => {
    const titled = pairs.filter(({ gold }) => gold.title);
    expect(titled.map(({ draft }) => draft.title)).toEqual(titled.map(({ gold }) => gold.title));
  });

  test("makes titles of at most 160 characters, most of them of 120, that end in a whole word of the text", () => {
    for (const { name, gold, draft } of pairs) {
      expect(draft.title.length, name).toBeLessThanOrEqual(160);
      expect(draft.title, name).not.toMatch(/[,;:–—-]$/);
      const last = draft.title.match(/[\p{L}\p{N}]+$/u)?.[0] ?? "";
      expect(gold.text.match(/[\p{L}\p{N}]+/gu), name).toContain(last);
    }
    const long = pairs.filter(({ draft }) => draft.title.length > 120);
    expect(long.length).toBeLessThanOrEqual(pairs.length * 0.2);
  });
});

describe("annotateEvents dates the happening, not the report", () => {
  test.each([
    [
      "a weekday before the dateline",
      "LOMÉ, 22 May 2024 – The market hall reopened on Saturday after two years of repairs.",
      "2024-05-18",
      "2024-05-18",
    ],
    ["yesterday", "LOMÉ, 22 May 2024 – The ministers met in Lomé yesterday.", "2024-05-21", "2024-05-21"],
    [
      "last week's days, named further down",
      "LOMÉ, 22 May 2024 – Weavers showed their cloth last week. The fair, from 13 to 15 May, drew crowds.",
      "2024-05-13",
      "2024-05-15",
    ],
    [
      "a statement of today",
      "LOMÉ, 22 May 2024 – The law of 3 March 2019 falls short, the League said in a statement today.",
      "2024-05-22",
      "2024-05-22",
    ],
    [
      "news without any other date",
      "LOMÉ, 22 May 2024 – The bank lowers its rate to three per cent.",
      "2024-05-22",
      "2024-05-22",
    ],
    [
      "an announcement",
      "LOMÉ, 22 May 2024 – The fair will take place on 7 and 8 June.",
      "2024-06-07",
      "2024-06-08",
    ],
    [
      "days opened and closed apart",
      "The fair opened in Kara on 3 June 2024. It closed on 6 June with a concert.",
      "2024-06-03",
      "2024-06-06",
    ],
    [
      "first and last course",
      "A series of courses ended in Kara on 20 June 2024. The first was held from 3 to 5 June 2024 in Lomé.",
      "2024-06-03",
      "2024-06-20",
    ],
    [
      "an opening that runs on",
      "The exhibition opened in Kara on 3 June 2024. It runs until 30 June.",
      "2024-06-03",
      "2024-06-30",
    ],
    [
      "a label",
      "Workshop on seeds\nWhen: 4–6 March 2024\nWhere: Kara\nFarmers choose their seed. The project was founded in 2011.",
      "2024-03-04",
      "2024-03-06",
    ],
    [
      "an exhibition on view for half a year",
      "The museum of Kara opened an exhibition on looms on 3 June 2024. It can be seen until 30 November 2024.",
      "2024-06-03",
      "2024-11-30",
    ],
    [
      "an exhibition that opens tomorrow, by its whole run",
      "KARA, le 2 juin 2024. Le musée ouvre demain une exposition de métiers à tisser. Elle restera visible du 3 juin au 12 octobre 2024.",
      "2024-06-03",
      "2024-10-12",
    ],
    [
      "an opening of today that continues until a weekday",
      "LOMÉ, 20 May 2024 – The congress of weavers opened today and continues until Thursday.",
      "2024-05-20",
      "2024-05-23",
    ],
    [
      "the last of several days, until yesterday",
      "LOMÉ, 22 May 2024 – Weavers from four towns spent three days until yesterday mending looms in Kara.",
      "2024-05-19",
      "2024-05-21",
    ],
    [
      "an end of today, from a weekday to a weekday",
      "LOMÉ, 24 May 2024 – A camp for weavers ended today in Kara. Forty of them took part, from Tuesday to Friday, in the first of its kind.",
      "2024-05-21",
      "2024-05-24",
    ],
    [
      "an end of today, of what went on since a weekday",
      "LOMÉ, 24 May 2024 – In Kara forty weavers today finished a course on dyes. They had worked since Tuesday in an old mill.",
      "2024-05-21",
      "2024-05-24",
    ],
    [
      "a visit, not the return from it",
      "LOMÉ, 27 May 2024 – Nine weavers returned home on Saturday after a week in Accra. They visited mills there between 20 and 24 May.",
      "2024-05-20",
      "2024-05-24",
    ],
    [
      "a length given before the last day",
      "La Maison des métiers a ouvert à Kara un stage de trois jours. Il s'est achevé le 8 mars 2024 par une fête.",
      "2024-03-06",
      "2024-03-08",
    ],
    [
      "an end of today, of what began on a day",
      "LOMÉ, 24 May 2024 – The warden of looms spoke today as she concluded a three-day visit to Kara that began on 22 May.",
      "2024-05-22",
      "2024-05-24",
    ],
    [
      "an end of today before the length",
      "LOMÉ, 24 May 2024 – A team of weavers today wrapped up a two-day visit to Kara.",
      "2024-05-23",
      "2024-05-24",
    ],
    [
      "a French beginning of yesterday",
      "Lomé, le 24 mai 2024 – Au terme d'une visite de deux jours à Kara, commencée hier, la déléguée des tisserands a salué leur patience.",
      "2024-05-23",
      "2024-05-24",
    ],
    [
      "a weekday begun on and one to come",
      "LOMÉ, 21 May 2024 – A course for weavers, which began on Monday and ends on Friday, moved to Kara today.",
      "2024-05-20",
      "2024-05-24",
    ],
    [
      "a stay since a weekday and until another",
      "LOMÉ, 21 mai 2024 – Une mission de la Caisse des marins séjourne à Kara depuis lundi et jusqu'à vendredi.",
      "2024-05-20",
      "2024-05-24",
    ],
    [
      "two weekdays of last week",
      "LOMÉ, 20 May 2024 – Last Thursday and Friday, 25 weavers met in Kara.",
      "2024-05-16",
      "2024-05-17",
    ],
    [
      "an opening told with its place and today, and its close to come",
      "A congress of weavers opened in Kara, Togo, today, 6 June 2023. It brings together 90 of them and will close on 8 June.",
      "2023-06-06",
      "2023-06-08",
    ],
    [
      "what was told, not when it was recalled",
      "LOMÉ, 8 December 2023 – The weavers' two-day meeting in Kara closed on 1 December, the League recalled today.",
      "2023-11-30",
      "2023-12-01",
    ],
    [
      "what people did, not what they had done before",
      "LOMÉ, 21 November 2023 – Weavers who took part in an exchange in Accra from 13 to 17 November showed their cloth in Kara today.",
      "2023-11-21",
      "2023-11-21",
    ],
    [
      "a beginning with its place, and a length",
      "The first winter school for weavers began in Kara, Togo, on 16 January 2023 and lasted five days.",
      "2023-01-16",
      "2023-01-20",
    ],
    [
      "a French opening that ends tomorrow",
      "Kara, 6 avril 2023 – Les travaux du comité des tisserands se sont ouverts ce jeudi. Ils prennent fin demain.",
      "2023-04-06",
      "2023-04-07",
    ],
    [
      "a French last day of people from elsewhere",
      "LOMÉ, 12 janvier 2024 – Neuf tisserands du Mali et de Guinée ont bouclé vendredi un stage de quatre jours.",
      "2024-01-09",
      "2024-01-12",
    ],
    [
      "what will be held, not when it was announced",
      "LOMÉ, 3 June 2024 – The League will hold a drill for pilots in Kara on 6 June, it announced on Monday.",
      "2024-06-06",
      "2024-06-06",
    ],
    [
      "a weekday on which something was said of the future",
      "LOMÉ, 1 February 2023 – Weavers will reopen three mills within weeks, their League said on Monday.",
      "2023-01-30",
      "2023-01-30",
    ],
    [
      "an end on a Friday, of what people took part in this week",
      "KARA, 24 May 2024 – A fourth course for weavers closed today in Kara. Twenty weavers took part this week, nine of them men.",
      "2024-05-20",
      "2024-05-24",
    ],
    [
      "a visit begun today, and its length",
      "LOMÉ, 21 May 2024 – The Minister of Ports today began a two-day visit to Kara.",
      "2024-05-21",
      "2024-05-22",
    ],
    [
      "a French opening that will end on a weekday",
      "LOMÉ, le 20 mai 2024 – Le congrès des tisserands s'est ouvert lundi à Kara. Il s'achèvera mardi.",
      "2024-05-20",
      "2024-05-21",
    ],
    [
      "what was held, not the day that is celebrated",
      "On the occasion of World Weavers' Day, celebrated on 3 May, the League held a round table in Kara on 4 May 2021.",
      "2021-05-04",
      "2021-05-04",
    ],
    [
      "a stay, not every Sunday",
      "LOMÉ, 6 mai 2019 – Les soignants ont vacciné 900 enfants à Kara, dans les écoles et, le dimanche, sur les marchés, du 22 avril au 3 mai.",
      "2019-04-22",
      "2019-05-03",
    ],
    [
      "the course after which certificates were earned",
      "Nine weavers earned a certificate in Kara after a course given by the Guild from 3 to 5 June 2024.",
      "2024-06-03",
      "2024-06-05",
    ],
    [
      "a month, where nothing says more",
      "In March 2024, farmers in Kara planted 4,000 trees.",
      "2024-03-01",
      "2024-03-31",
    ],
  ])("%s", (_, text, dateStart, dateEnd) => {
    expect(annotate(text)).toMatchObject({ dateStart, dateEnd });
  });

  test.each([
    ["a founding", "The Centre, founded on 4 May 1998, advises farmers. It has nine branches."],
    ["years of a plan", "The strategy for 2021–2027 rests on three pillars. It was drawn up by farmers."],
    ["a deadline", "Applications are received until 30 September 2024. Late ones are not read."],
    ["a biography", "Ama Mensah was born on 5 June 1971 in Kara. She writes novels."],
  ])("not %s", (_, text) => {
    expect(annotate(text)).toMatchObject({ dateStart: null, dateEnd: null });
  });
});

describe("annotateEvents infers years that are left out", () => {
  const years = (...texts: string[]) =>
    annotateAll(
      texts.map((text) => ({ text, dateStart: null, dateEnd: null, countries: [], language: "en" })),
    ).map(({ dateStart }) => dateStart);

  test("from the neighbouring event", () => {
    expect(years("On 3 May, judges met in Kara.", "LOMÉ, 7 May 2021 – Judges met in Lomé today.")).toEqual([
      "2021-05-03",
      "2021-05-07",
    ]);
  });

  test("from the neighbouring event, though a month of another year is told", () => {
    expect(
      years(
        "On 3 May, the Agency gave judges in Kara ten boats. In February 2020 floods around Kara had closed the court.",
        "LOMÉ, 7 May 2021 – Judges met in Lomé today.",
      ),
    ).toEqual(["2021-05-03", "2021-05-07"]);
  });

  test("across the turn of the year", () => {
    expect(years("LOMÉ, 3 January 2022 – Judges met in Kara on 30 December.")).toEqual(["2021-12-30"]);
  });

  test("from the weekday, within the years around", () => {
    expect(years("On Friday, 3 May, judges met in Kara.", "On 2 January 2024, judges met in Lomé.")[0]).toBe(
      "2024-05-03",
    );
  });

  test("from a year the document speaks of, where no date has one", () => {
    expect(years("On 3 May, judges met in Kara as part of the 2020 programme.")).toEqual(["2020-05-03"]);
  });

  test("never from nothing", () => {
    expect(years("On 3 May, judges met in Kara.")).toEqual([null]);
  });
});

describe("annotateEvents places the happening", () => {
  test.each([
    [
      "where it is, not where the dateline is",
      "VIENNA, 3 May 2024 – The envoy concluded her visit to Togo today.",
      ["TG"],
    ],
    [
      "where the dateline is, when a body is visited",
      "VIENNA, 3 May 2024 – The minister of Togo concluded his visit to the Atomic Agency today.",
      ["AT"],
    ],
    [
      "where the office is",
      "On 3 May 2024, the Agency's Office in Lomé trained judges from Benin, Ghana and Niger.",
      ["TG"],
    ],
    [
      "not where participants come from",
      "Judges from Benin, Ghana, Niger and Mali met in Lomé on 3 May 2024.",
      ["TG"],
    ],
    [
      "not who pays",
      "On 3 May 2024 a clinic opened in Kara, Togo. It was financed by Japan and Switzerland.",
      ["TG"],
    ],
    ["not an expert's country", "Swiss experts trained nurses in Lomé on 3 May 2024.", ["TG"]],
    [
      "not a giver, though it is the subject, where the dateline and the receiver are elsewhere",
      "LOMÉ, 3 May 2024 – Norway and the Coastal Agency handed over nine boats to the General Directorate of Ports of Togo.",
      ["TG"],
    ],
    [
      "where a French gift went to",
      "Le 3 mai 2024, la Caisse des marins a fait don de six lits à l'hôpital régional de Thiès.",
      ["SN"],
    ],
    [
      "not where goods are taken to",
      "LOMÉ, 3 May 2024 – The last of 40 tons of old paint left Kara for a furnace in Belgium.",
      ["TG"],
    ],
    [
      "not where somebody works otherwise",
      "The Harbour Prize was presented in Lomé on 3 May 2024 to a club which runs a school for pilots in Latvia.",
      ["TG"],
    ],
    [
      "not the guest's of two neighbours",
      "LOMÉ, 3 May 2024 – An exchange between the pilots' unions of Latvia and Togo ended in Kara yesterday.",
      ["TG"],
    ],
    [
      "where guests are received, not whose port sent them",
      "TAKORADI, 3 May 2024 - A delegation of the Port of Riga-Ventspils, headed by Ilze Kalna, paid a visit of two hours to the Port of Takoradi on Friday.",
      ["GH"],
    ],
    [
      "where French guests are received",
      "La commune rurale de Tessaoua a accueilli le 3 mai 2024 une délégation de maires maliens. Le Mali y cherche un jumelage.",
      ["NE"],
    ],
    [
      "outside a town, which is no other country",
      "On 3 May 2024 nine divers practised wreck searches outside Klaipeda. The drill was run by the Agency's Office in Lithuania for the National Navy School. Their boats were assembled in Riga.",
      ["LT"],
    ],
    [
      "on this side of a border",
      "KARA, Togo, 3 May 2024 – The League of Pilots in Togo today showed two ambassadors round the Ghanaian border.",
      ["TG"],
    ],
    [
      "where the dateline is, when only helpers are named",
      "KARA, Togo, 24 May 2024 – Forty weavers learned to mend looms. They had three teachers. Nobody left early. The course was paid for by Latvia, Peru and Norway. A next one is planned in Hanoi.",
      ["TG"],
    ],
    [
      "not what a French institute and its money are called",
      "Lomé, le 3 mai 2024 – L'ambassade de Suisse au Togo et la mairie de Kara ont ouvert à Kara un puits, dans la cour du Centre suisse de recherches. Il a coûté 9 000 francs suisses.",
      ["TG"],
    ],
    [
      "both of two that sign",
      "LOMÉ, 3 May 2024 – Togo and Benin today signed an agreement in Lomé on the lagoon they share.",
      ["TG", "BJ"],
    ],
    [
      "where money goes",
      "BRUSSELS, 3 May 2024 – The Fund approved a grant of two million euros for schools in Togo on Friday.",
      ["TG"],
    ],
    [
      "where a French gift is sent, not where it is from",
      "PARIS, 3 mai 2024 – La France a livré vendredi au Togo vingt groupes électrogènes.",
      ["TG"],
    ],
    [
      "not whom a fair invites",
      "LOMÉ – La foire du livre aura lieu du 3 au 7 mai 2024 au palais des congrès. Le pays invité est le Ghana.",
      ["TG"],
    ],
    ["where something is paid for", "In May 2024 the Bank financed 14 solar parks in Morocco.", ["MA"]],
    [
      "not where the second of two lands is that people come from",
      "ACCRA, 3 May 2024 – Forty pupils from West Africa and Peru finished a school of weaving today on the shore of Lake Volta, Ghana.",
      ["GH"],
    ],
    [
      "where a minister goes",
      "BRATISLAVA, 3 May 2024 – Slovakia's Foreign Minister Jana Nová today began a visit to Togo.",
      ["TG"],
    ],
    ["where a mayor is", "The Mayor of Reykjavík opened a new pool on 3 May 2024.", ["IS"]],
    [
      "not where a company's people come from",
      "On 3 May 2024, engineers from the Mongolian railways were trained at the depot of Olten, Switzerland.",
      ["CH"],
    ],
    ["both of two neighbours", "A bridge between Togo and Ghana was opened on 3 May 2024.", ["TG", "GH"]],
    [
      "what a conference is about, too",
      "Donors for Sudan met at a conference in Paris, France, on 3 May 2024.",
      ["FR", "SD"],
    ],
    ["nowhere, when nothing says", "On 3 May 2024 the committee adopted its budget.", []],
  ])("%s", (_, text, countries) => {
    expect(annotate(text).countries.toSorted()).toEqual(countries.toSorted());
  });
});

describe("annotateEvents reads a newsletter's first news", () => {
  test("by the news' own heading, day and place, not by the title and the lines that introduce it", () => {
    const text =
      "# Quays & Cranes – Newsletter no. 9, May 2026\n\nNews of 31 docks. Write to the office in Lisbon to leave the list.\n\n" +
      "## Kara opens its boat school\n\n*22–23 January 2026, Kara, Togo*\n\nForty pupils rowed across the lake.";
    expect(annotate(text)).toMatchObject({
      title: "Kara opens its boat school",
      dateStart: "2026-01-22",
      dateEnd: "2026-01-23",
      countries: ["TG"],
    });
  });
});

describe("annotateEvents titles", () => {
  test.each([
    [
      "without the date in front",
      "On 3 May 2024, the Council of Kara opened a library for children.",
      "The Council of Kara opened a library for children",
    ],
    [
      "without a French date in front",
      "Du 3 au 5 mai 2024, la mairie de Kara a ouvert une bibliothèque pour enfants.",
      "La mairie de Kara a ouvert une bibliothèque pour enfants",
    ],
    [
      "without the dateline",
      "LOMÉ, 3 May 2024 – Nurses in Lomé went back to work after a strike of nine days.",
      "Nurses in Lomé went back to work after a strike of nine days",
    ],
    [
      "without brackets",
      "The Council of Kara (the Council) opened a library (its second) on 3 May 2024.",
      "The Council of Kara opened a library on 3 May 2024",
    ],
    [
      "in reading case",
      "LIBRARY OPENS IN KARA FOR CHILDREN\nOn 3 May 2024 a library for children opened in Kara.",
      "Library opens in Kara for children",
    ],
    [
      "with a Markdown headline's marks removed",
      "## A library for Kara\n\nA library opened in **Kara** on 3 May 2024.",
      "A library for Kara",
    ],
    [
      "with verb and object, however long the subject",
      "From 3 to 5 May 2024, the Coastal Agency's Office in Lomé and the National Council for Ports and Fisheries held a seminar for the harbour masters of nine towns.",
      "The Coastal Agency's Office in Lomé and the National Council for Ports and Fisheries held a seminar for the harbour masters of nine towns",
    ],
    [
      "with what an occasion is on, and without its days",
      "Pilots and tug captains from all of Togo's harbours met in Kara on 3 and 4 May 2024 for a workshop on towing ships that lost their rudder.",
      "Pilots and tug captains from all of Togo's harbours met in Kara for a workshop on towing ships that lost their rudder",
    ],
    [
      "with whom a gift went to",
      "On 3 May 2024, the Coastal Agency's Office in Lomé handed over 14 bicycles, six rain coats and a megaphone to the Forest Guard of the Kara region (FGK).",
      "The Coastal Agency's Office in Lomé handed over 14 bicycles, six rain coats and a megaphone to the Forest Guard of the Kara region",
    ],
    [
      "without a participle whose words were cut off",
      "Bakers from the north of Togo received a new guide to yeast, water, salt and ovens in the heat of the dry season, presented by the Chamber of Trades, the Guild of Millers and the Ministry of Crafts of Togo.",
      "Bakers from the north of Togo received a new guide to yeast, water, salt and ovens in the heat of the dry season",
    ],
    [
      "without whose figures they are",
      "The share of Togo's harbours that have a crane rose to 54 per cent in 2023, the highest since counting began, according to a report published on 3 May 2024.",
      "The share of Togo's harbours that have a crane rose to 54 per cent in 2023, the highest since counting began",
    ],
    [
      "without today",
      "KARA, 3 May 2024 – The Coastal Agency today opened a school for pilots.",
      "The Coastal Agency opened a school for pilots",
    ],
    [
      "without last Friday",
      "KARA, 6 May 2024 – The annual fair of Togo's weavers closed in Kara last Friday.",
      "The annual fair of Togo's weavers closed in Kara",
    ],
    [
      "with a last year that is not the one before",
      "KARA, 6 May 2024 – Some 40 pupils in their last year at the school for pilots in Kara built a boat.",
      "Some 40 pupils in their last year at the school for pilots in Kara built a boat",
    ],
    [
      "without yesterday's",
      "KARA, 6 May 2024 – Yesterday's regional elections in Togo were calm and well prepared.",
      "Regional elections in Togo were calm and well prepared",
    ],
    [
      "without French days",
      "KARA, 6 mai 2024 – Les tisserands du Togo ont signé vendredi dernier, à Kara, un accord sur les prix.",
      "Les tisserands du Togo ont signé à Kara un accord sur les prix",
    ],
    [
      "without what day of the year it was",
      "On 22 March 2024, World Water Day, the Council of Kara opened a public well for the market women.",
      "The Council of Kara opened a public well for the market women",
    ],
    [
      "with both of two days that differ",
      "KARA, 8 May 2024 – Nine boats sailed from Lomé within an hour on Monday, and within two on Tuesday.",
      "Nine boats sailed from Lomé within an hour on Monday, and within two on Tuesday",
    ],
    [
      "of the occasion, where the first sentences play with it",
      "Can a pilot find the harbour of Lomé with a bag over his head? That was the question put to nine of them at the end of a training on fog signals held in Kara from 3 to 5 May 2024.",
      "Training on fog signals held in Kara",
    ],
    [
      "of the sentence that names the occasion",
      "When the river rises, the bakers of Kara stop baking. On 3 May 2024, the Coastal Agency handed over nine pumps to the Guild of Bakers of Togo.",
      "The Coastal Agency handed over nine pumps to the Guild of Bakers of Togo",
    ],
  ])("%s", (_, text, title) => {
    expect(annotate(text).title).toBe(title);
  });
});

test("annotateEvents keeps the spans it is given, and takes an empty document", () => {
  expect(annotateEvents("", [])).toEqual([]);
  expect(annotate("On 3 May 2024, judges met.")).toMatchObject({ start: 0, end: 26 });
  expect(annotate("   ")).toMatchObject({ dateStart: null, countries: [] });
});

import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { splitEvents } from "#ingest/split-events.ts";
import {
  eventsOf,
  joinEvents,
  makeDice,
  measureBoundaries,
  readFixtures,
  readGold,
  readSharedGold,
  type SplitDocument,
} from "./split-documents.ts";

const development = readFixtures("development");
const heldOut = readFixtures("held-out");
const fixtures = [...development, ...heldOut];
const shared = readSharedGold();
const samples = readGold(
  resolve(import.meta.dirname, "../eval/gold_events.json"),
  resolve(import.meta.dirname, "../../ingest/samples"),
);

/** What `splitEvents` makes of a text, event by event, trimmed. */
const split = (text: string) => splitEvents(text).map(({ start, end }) => text.slice(start, end).trim());

/** Expects the lines, each a paragraph, to be split where an event's list of lines ends. */
function expectEvents(...events: string[][]): void {
  const texts = events.map((lines) => lines.join("\n"));
  expect(split(texts.join("\n"))).toEqual(texts);
}

function expectF1(documents: SplitDocument[], least: number): void {
  const { f1, wrong } = measureBoundaries(documents);
  expect(f1, wrong.join("\n")).toBeGreaterThanOrEqual(least);
}

describe("splitEvents finds the boundaries", () => {
  test("of the documents its weights were set on", () => expectF1(development, 0.95));
  test("of the documents held out", () => expectF1(heldOut, 0.95));
  test("of the bundled samples", () => expectF1(samples, 0.95));
  test.skipIf(shared.length === 0)("of the reports beside the repository", () => expectF1(shared, 0.95));

  // Events of unlike documents side by side, in orders nobody wrote: what depends on a neighbour's wording shows here.
  // Documents with marks between their parts are left out, since the parts mean nothing without them.
  const isPlain = ({ name }: SplitDocument) => name.endsWith(".txt") && !/digest|releases/.test(name);
  const events = fixtures.filter((document) => isPlain(document)).flatMap(eventsOf);
  const mix = (separator: string, glued: number): SplitDocument[] => {
    const dice = makeDice(7);
    return Array.from({ length: 40 }, (_, index) => {
      const count = 4 + Math.floor(dice() * 16);
      const picked = Array.from({ length: count }, () => events[Math.floor(dice() * events.length)]!);
      const unique = [...new Set(picked)].map((event) => event.replace(/\n+/g, separator));
      return joinEvents(`mixture ${index}`, unique, () => (dice() < glued ? "" : separator));
    });
  };
  test("of their events mixed, one line a paragraph", () => expectF1(mix("\n", 0), 0.93));
  test("of their events mixed, a fifth of them glued on", () => expectF1(mix("\n", 0.2), 0.91));
  test("of their events mixed, with blank lines between all paragraphs", () =>
    expectF1(mix("\n\n", 0), 0.93));

  test("and leaves single events whole, with and without blank lines", () => {
    const invented = events.flatMap((event) => [
      ...split(event.replace(/\n+/g, "\n")).slice(1),
      ...split(event.replace(/\n+/g, "\n\n")).slice(1),
    ]);
    expect(invented.length / (2 * events.length), invented.join("\n")).toBeLessThan(0.02);
  });
});

describe("splitEvents", () => {
  const visit = [
    "ACCRA, 3 May 2022 – The Minister of Fisheries, Efua Mensah, opened a harbour for 400 canoes in Elmina today. It was built in two years.",
    "The harbour has an ice plant, a school and a market hall. Canoes from eleven villages will land their fish there instead of on the open beach.",
  ];
  const course = [
    "A four-day course on the care of old maps took place in Porto from 9 to 12 May 2022, with 18 librarians from five countries.",
    "Participants learned how to mend paper and how to store rolls. On the last day they repaired a chart of the Azores.",
  ];

  test("keeps a dateline with the text after it", () => expectEvents(visit, course));

  test("cuts inside a line where a text is glued on without a space", () => {
    const first = visit.join("\n");
    const second =
      "On 9 May 2022, the Union of Librarians of Porto (the Union) opened a reading room for sailors in the old customs house. It holds 4,000 books, and lends them for the length of a voyage.";
    expect(split(`${first}${second}`)).toEqual([first, second]);
    const teaser = "Read the note of the directorate of ports";
    expect(split(`${first}\n${teaser}${second}`)).toEqual([`${first}\n${teaser}`, second]);
  });

  test("cuts where an article is glued on to a number or a short form", () => {
    const first =
      "Vingt dockers de Kara ont suivi du 3 au 5 mai 2022 à Lomé un cours de grutier. Tous ont le brevet de classe C1.";
    const second =
      "Les maires des villes du fleuve Mono se sont réunis à Aného les 9 et 10 juin 2022 pour leur quatrième congrès, consacré aux digues. Ils ont élu un président.";
    expect(split(`${first}${second}`)).toEqual([first, second]);
    const third =
      "A five-day course for pilots took place in Kara from 2 to 6 May 2022. It was paid for by the PTA.";
    const fourth =
      "The Lagoon Council handed over nine canoes to the fishers of Aného on 9 June 2022. They are made of mahogany.";
    expect(split(`${third}${fourth}`)).toEqual([third, fourth]);
  });

  test("lets a title without a dateline open an event, where the news below tells it again", () => {
    expectEvents(
      [
        "LOMÉ, 4 juillet 2022 – La Ligue des marins a salué hier le calme du vote dans le port de Kpémé.",
        "« Nous avons vu des files d’attente sages », a dit son président, Koffi Amen. Le second tour est prévu le 24 juillet.",
        "Elle demande que les listes soient affichées dix jours plus tôt.",
      ],
      [
        "Don de gilets de sauvetage à la Capitainerie du lac Togo",
        "La Caisse des pêcheurs a donné le 12 août 2022 à Agbodrafo 60 gilets et deux bouées à la Capitainerie du lac Togo. Ce don servira aux passeurs.",
        "« Sans gilet, on ne passe plus », a dit le capitaine, Yao Mensah.",
      ],
      course,
    );
  });

  test("leaves a missing space between two sentences of one event alone", () => {
    const text = `${visit.join("\n")}\nIt lasted for decades.Programmes like it are rare, and the harbour will need 40 more.`;
    expect(splitEvents(text)).toHaveLength(1);
  });

  test("gives a title to the event it announces, printed once or twice", () => {
    const title = "Old maps find new friends in Porto, and a way to be rolled";
    expectEvents(visit, [title, ...course]);
    expectEvents(visit, [title, title, ...course]);
  });

  test("leaves contacts and notes with the event before", () => {
    const foot = [
      "Notes to editors:",
      "The harbour is the third of its kind.",
      "Contact: Yaw Addo, +233 555 0101",
    ];
    expectEvents([...visit, ...foot], course);
  });

  test("takes days of one visit for one event", () => {
    const days = ["On 4 May, the delegation went to Tema.", "On 5 May, it met the fishers of Axim."];
    expectEvents([...visit, ...days]);
  });

  test("takes quoted speech, whatever day it names, for a continuation", () => {
    const speech = "“On 3 May, the Ministry kept a promise that it gave on 7 June 2019,” said Mensah.";
    expectEvents([...visit, speech], course);
  });

  test("begins an event with a slogan in quotation marks, of which something is told", () => {
    expectEvents(visit, [
      "“Mind the gap” read the boards that children carried along the quay of Sines on Sunday. With this walk the League of Rowers opened, on 5 June 2022, a year of work on safer jetties.",
      "Nine jetties on the coast have no rail. The League wants all of them repaired before the autumn storms.",
    ]);
  });

  test("begins an event with a question that its second sentence answers with a day", () => {
    expectEvents(visit, [
      "Comment réparer un filet quand le fil manque ? Quatorze pêcheurs en ont débattu à Sète les 8 et 9 juin 2022 lors d’un atelier de la Maison des métiers.",
      "Chacun a apporté une maille cassée et est reparti avec une aiguille neuve, offerte par la coopérative du port.",
    ]);
  });

  const website = [
    "LOMÉ, 10 May 2022 – A website on which fishers can read the tides went live today at the School of Ports in Lomé, with the help of the Lagoon Council. Some 900 crews are expected to have used it before the end of the year.",
    "“A crew that knows the tide comes home,” said the School’s director, Ablavi Senou.",
  ];
  const reading =
    "On 9 May 2022, the Union of Librarians of Porto (the Union) opened a reading room for sailors in the old customs house. It holds 4,000 books, and lends them for the length of a voyage.";
  test.each([
    [
      "speaks of a thing that was named just before",
      "On 9 May, 180 skippers from Aného, Kpémé and Baguida tested the website. Dzifa Kodjo, who drew it in Ewe, French and English, had sailed for months.",
    ],
    [
      "begins with a thing of which nothing says which it is",
      "The pages were written by a team of six pilots and two teachers from the Mono valley, and tested in Kpémé and Aného in February. The work was paid for by the Fund for Small Harbours as part of a wider plan for safer boats.",
    ],
  ])("goes on where a paragraph %s", (_, paragraph) => {
    expectEvents(visit, [...website, paragraph], [reading]);
  });

  test("begins an event with each headline where dated news stand below nearly all of them", () => {
    expectEvents(
      [
        "Rowers of Sines learn to read the clouds",
        "On 3 May 2022 the League of Rowers opened a school of weather in the old fort of Sines. Forty of them have put their names down for the first course, which is free.",
      ],
      [
        "Elmina’s canoes get an ice plant of their own",
        "An ice plant for 400 canoes went to work in Elmina on 10 May 2022.",
        "It makes two tons a day, and has a room for salt. Crews had carried their ice from Cape Coast until then, on roofs of buses.",
      ],
      [
        "Floats and ropes for crews cut off in Kpémé",
        "For the third spring the sand has closed the mouth of the lagoon. Boats lie dry, and crews walk.",
        "Each crew was given ten floats on 17 May 2022, and a rope of 60 metres, with which boats can be drawn over the bar at high water.",
      ],
      [
        "Porto’s maps are dry again",
        "Eighteen librarians hung 300 wet maps on lines in Porto on 24 May 2022. They had been soaked when a pipe broke above the reading room, and none of them was lost.",
      ],
    );
  });

  const notices = [
    [
      "Rowers of Sines learn to read the clouds",
      "The League of Rowers opened a school of weather in the old fort of Sines on 3 May 2022. Forty of them have put their names down for the first course, which is free of charge.",
    ],
    [
      "Elmina’s canoes get an ice plant of their own",
      "An ice plant for 400 canoes went to work in Elmina on 10 May 2022. It makes two tons a day, and has a room for salt. Crews had carried their ice from Cape Coast until then.",
    ],
    [
      "Porto’s maps are dry again after a flood",
      "Eighteen librarians hung 300 wet maps on lines in Porto on 24 May 2022. They had been soaked when a pipe broke above the reading room, and none of them was lost.",
    ],
  ];
  test.each([
    [
      "a picture’s line below its title",
      (title: string, text: string) => [title, "Photo: the quay at noon (PTA/M. Senou)", text],
    ],
    [
      "a line with the day above its title",
      (title: string, text: string, day: number) => [`${day} June 2022`, title, text],
    ],
    [
      "a day in front of its title",
      (title: string, text: string, day: number) => [`${day} June 2022: ${title}`, text],
    ],
  ])("begins an event with %s", (_, lines) => {
    expectEvents(...notices.map(([title = "", text = ""], at) => lines(title, text, at + 1)));
  });

  test("leaves headings over the parts of one report alone", () => {
    const report = [
      "How the lagoon breathes",
      "A lagoon lives by the sea that enters it. Where the mouth closes, fish leave and salt rises.",
      "What the sand does to a mouth",
      "Waves carry sand along the coast all winter. In spring the river is too weak to push it out.",
      "What a crew can do with spades",
      "On 3 May 2022 crews dug a channel within a night. It held for six weeks.",
      "What machines can and cannot do",
      "A dredger costs as much as forty boats, and the sand comes back.",
    ];
    expectEvents(report);
  });

  test("begins no event without a dateline on faint evidence where all others have one", () => {
    const release = (place: string, day: number, news: string) =>
      `${place}, ${day} October 2025 – ${news} The work was paid for by the Fund for Small Harbours.`;
    expectEvents(
      [
        release(
          "LOMÉ",
          17,
          "A campaign against the shipworm began yesterday in the ports of the Mono, the Lagoon Council announced.",
        ),
        "Eleven nests seen in August by the College of Joiners in Cotonou had rung the bell. The Guild of Divers scraped 810 hulls; foremen learned to spot larvae with ultraviolet lamps.",
        "“One coat protects for a year,” said Ablavi Senou, who heads the yards.",
      ],
      [release("ACCRA", 16, "A school for pilots opened today with 40 places.")],
      [release("PORTO", 15, "Eighteen librarians finished a course on the care of maps today.")],
      [release("SINES", 14, "The League of Rowers handed over nine boats today.")],
    );
  });

  test("leaves the title and the lines that introduce a newsletter with its first news", () => {
    const head = [
      "# Quays and Cranes, letter no. 9",
      "News of 31 docks. Write to the editors to leave the list.",
    ];
    const news = (title: string, text: string) => [`## ${title}`, text];
    const first = news(
      "Elmina opens its ice plant",
      "Elmina opened an ice plant on 3 May 2022, with 400 guests.",
    );
    const second = news("Porto mends its maps", "Eighteen librarians mended maps in Porto on 9 May 2022.");
    const texts = [[...head, ...first].join("\n\n"), second.join("\n\n")];
    expect(split(texts.join("\n\n"))).toEqual(texts);
  });

  test("takes a wrapped release with blank lines for one event", () => {
    const text =
      "PRESS RELEASE\n\nMinisters agree on a plan for the river Niger\n\n" +
      "NIAMEY, 3 May 2022 - The ministers responsible for water of the nine states\n" +
      "that share the river agreed in Niamey today on a plan to keep sand out of\n" +
      "its bed. On 4 May they will visit the dam of Kandadji.\n\n" +
      "The plan costs 200 million dollars, half of which is promised.\n";
    expect(splitEvents(text)).toHaveLength(1);
  });

  test("splits notes by headings and items that carry dates, but not a report by its parts or its timeline", () => {
    const notes = [
      "## A bridge for Ledbury\nThe bridge was opened on 3 May 2022.",
      "## A school for Bosbury\nIt opened on 9 May 2022.",
    ];
    expect(split(notes.join("\n\n"))).toEqual(notes);
    const report =
      "## Background\nThe bridge was opened on 3 May 2022.\n\n## Next steps\nThe road follows on 9 May 2023.";
    expect(splitEvents(report)).toHaveLength(1);
    const timeline = `${visit.join("\n")}\nHow it came about:\n- 3 May 2010: first plan\n- 5 June 2012: second plan\n- 9 July 2019: money`;
    expect(splitEvents(timeline)).toHaveLength(1);
  });

  test("takes white space alone for one event and an empty text for none", () => {
    expect(splitEvents(" \n ")).toEqual([{ start: 0, end: 3 }]);
    expect(splitEvents("")).toEqual([]);
  });

  test("covers every character once, and begins events with a character that is not white space, in damaged texts", () => {
    const dice = makeDice(11);
    const pieces = [
      "\n",
      "\n\n",
      " ",
      "\r\n",
      "”",
      "«\u00a0",
      "---\n",
      "# ",
      "\u2028",
      "😀",
      "3 May",
      "VIENNA, 3 May 2022 – A",
      "",
    ];
    for (const { text } of fixtures) {
      let damaged = text;
      for (let cut = 0; cut < 30; cut++) {
        const at = Math.floor(dice() * damaged.length);
        const to = at + Math.floor(dice() * 40);
        damaged = damaged.slice(0, at) + pieces[Math.floor(dice() * pieces.length)] + damaged.slice(to);
      }
      const events = splitEvents(damaged);
      expect(events[0]!.start).toBe(0);
      expect(events.at(-1)!.end).toBe(damaged.length);
      for (const [index, { start, end }] of events.entries()) {
        expect(start).toBeLessThan(end);
        if (index === 0) continue;
        expect(start).toBe(events[index - 1]!.end);
        expect(damaged.slice(start, start + 1)).toMatch(/\S/);
      }
    }
  });

  test("splits a megabyte, of reports or of lines that all look like openings", { timeout: 120_000 }, () => {
    const reports = fixtures.map(({ text }) => text).join("\n");
    const megabyte = (text: string) => text.repeat(Math.ceil(1e6 / text.length)).slice(0, 1e6);
    for (const text of [megabyte(reports), megabyte("On 3 May, x\n"), megabyte("abcd.Efgh hijk ")]) {
      expect(splitEvents(text).at(-1)?.end).toBe(text.length);
    }
  });
});

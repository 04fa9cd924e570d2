import { describe, expect, test } from "vitest";
import { splitSentences } from "#lib/text/sentences.ts";
import type { Span } from "#lib/text/span.ts";

const sentencesOf = (text: string, span?: Span) =>
  splitSentences(text, span).map(({ start, end }) => text.slice(start, end));

/** Joins the sentences with a space and expects them back. */
function expectApart(...sentences: string[]): void {
  expect(sentencesOf(sentences.join(" "))).toEqual(sentences);
}

describe("splitSentences", () => {
  test("cuts behind full stops, question and exclamation marks", () => {
    expectApart("The council met.", "Who came?", "Nobody!", "It met again.");
  });

  test.each([
    "Mr. Owusu and Mrs. Tan met Dr. Ilić at St. Mary’s in the presence of Lt. Col. Abe and Gen. Roy.",
    "The U.S. Embassy and the D.C. office, i.e. two hosts, paid for it, e.g. for the Art. 5 booklet.",
    "See No. 7, p. 12, Fig. 3 and Art. 19 of the law.",
    "It ran from Jan. 5 to Sept. 9 and cost 3.5 million, or 2.000,00 in coins.",
    "J. K. Okafor and P. Nguyen signed it at 3.30 p.m. on Monday.",
    "M. Diallo, Mme Sarr et Mlle Faye, p. ex., ont lu l’art. 4 et les pp. 8 à 9.",
    "Am 10. Juli kam er an.",
    "Write to press@agency.example or see www.agency.example/news.html for the rest.",
    "“Stop!” he said, “or I shall go.”",
    "Il a crié « Halte ! » avant de partir.",
  ])("keeps %j whole", (sentence) => {
    expect(sentencesOf(sentence)).toEqual([sentence]);
  });

  test("ends a sentence with an abbreviation where the next word begins one", () => {
    expectApart("She moved to the U.S.", "The firm stayed.", "It is called Plan B.", "On Monday it began.");
    expectApart("They sell cups, plates, etc.", "The shop is small.");
  });

  test("ends a sentence with a year or a number", () => {
    expectApart("It was built in 1945.", "Nobody lives in house 12.", "Mais personne ne part.");
  });

  test.each([
    ["They reached level B2.", "The course went on."],
    ["It was paid for by the PTA.", "A second one follows."],
    ["Le vote a lieu en mai 2023.", "La mission reste."],
  ])("ends a sentence with a number or a short form where an article is glued on: %j", (first, second) => {
    expect(sentencesOf(`${first}${second}`)).toEqual([first, second]);
  });

  test("keeps a number of a list with its item, and an abbreviation with what follows it", () => {
    for (const text of ["3.The boats are new.", "See No.The one."]) expect(sentencesOf(text)).toEqual([text]);
  });

  test("leaves closing quotation marks and brackets with the sentence they close", () => {
    expectApart("“We agree.”", "She left.", "(He stayed.)", "«\u00a0C’est fini.\u00a0»", "Elle part.");
    expectApart("« Rien ne presse. »", "« Non\u202f! »", "Il se tut.");
    expect(sentencesOf("Il dit : « Rien ne presse. »")).toEqual(["Il dit : « Rien ne presse. »"]);
  });

  test("cuts behind an ellipsis only before a capital", () => {
    expectApart("The talks go on…", "Nobody knows for how long...", "Perhaps... for ever.");
  });

  test("takes a line break for the end of a sentence: headings and items of lists", () => {
    const text = "Next steps\n\n• a list of ports\n• a map\n1. Buy rope.\n2. Buy paint. Not much.\r\nThe end";
    expect(sentencesOf(text)).toEqual([
      "Next steps",
      "• a list of ports",
      "• a map",
      "1. Buy rope.",
      "2. Buy paint.",
      "Not much.",
      "The end",
    ]);
  });

  test("joins lines that were wrapped at a column", () => {
    const text =
      "The ministers responsible for water agreed in Niamey on Tuesday\n" +
      "on a plan to keep sand out of the river. It will cost about two\n" +
      "hundred million.\n\nThe next paragraph is short.";
    expect(sentencesOf(text)).toEqual([
      "The ministers responsible for water agreed in Niamey on Tuesday\non a plan to keep sand out of the river.",
      "It will cost about two\nhundred million.",
      "The next paragraph is short.",
    ]);
  });

  test("keeps lines apart that are paragraphs and headings of about one width", () => {
    const lines = [
      "The mayor opened a bridge that carries walkers and cyclists over the river",
      "The bridge was opened on Tuesday by the mayor, and cost two million pounds.",
      "Cyclists had asked for it since the year in which the ferry was given up.",
    ];
    expect(sentencesOf(lines.join("\n"))).toEqual(lines);
  });

  test("cuts where the space behind a stop is missing, but not in names and addresses", () => {
    expect(sentencesOf("It lasted for decades.Programmes like it are rare.")).toEqual([
      "It lasted for decades.",
      "Programmes like it are rare.",
    ]);
    expect(sentencesOf("Read www.example.Org first, then v2.Beta notes.")).toHaveLength(1);
  });

  test("stays inside the span and counts from the start of the text", () => {
    const text = "One. Two. Three. Four.";
    expect(splitSentences(text, { start: 5, end: 16 })).toEqual([
      { start: 5, end: 9 },
      { start: 10, end: 16 },
    ]);
  });

  test("puts every character that is not white space into exactly one sentence", () => {
    const text = " A.B. ?! … « » ... \t“x”.Y\u00a0\n\n--\n\u2028Z. z. Ünder.É \n";
    const spans = splitSentences(text);
    const covered = spans.map(({ start, end }) => text.slice(start, end)).join("");
    expect(covered.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    for (const [index, { start, end }] of spans.entries()) {
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
    }
  });

  test("finds none in white space", () => {
    expect(splitSentences(" \n\t")).toEqual([]);
  });
});

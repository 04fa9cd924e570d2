import { describe, expect, test } from "vitest";
import { selectQuotes } from "#lib/answer/select-quotes.ts";
import type { Event } from "#lib/chat/types.ts";
import type { EvidencePassage } from "#lib/retrieval/evidence.ts";
import { readSpeeches } from "#lib/retrieval/speakers.ts";
import type { Question, QuestionConcept } from "#lib/retrieval/understand-question.ts";

const event: Event = {
  id: "pier",
  document: "pier.txt",
  start: 0,
  end: 1000,
  title: "A pier opens in Skagen",
  dateStart: "2024-05-03",
  dateEnd: "2024-05-03",
  countries: ["DK"],
  language: "en",
};

function question(text: string): Question {
  const concepts = Array.from(text.matchAll(/\p{L}{4,}/gu), ({ 0: word, index }): QuestionConcept => {
    const stems = [word.toLowerCase()];
    const related = { relatedEnglish: [], relatedFrench: [], passageCount: 1, seen: true, known: true };
    const where = { start: index, end: index + word.length };
    const how = { asked: true, role: "topic" as const, capitalised: /^\p{Lu}/u.test(word) };
    return { word: stems[0]!, english: stems, french: stems, ...related, ...where, ...how, weight: 1 };
  });
  const none = { given: {}, understood: { scope: {}, spans: [], towns: [], regions: [], periods: [] } };
  return {
    text,
    standalone: text,
    language: "en",
    kind: "passage",
    order: null,
    ...none,
    concepts,
  };
}

/** One passage whose sentences hold the question's words as they spell them. */
function evidence(asked: Question, sentences: string[]): EvidencePassage {
  const text = sentences.join(" ");
  const speeches = readSpeeches(sentences);
  const spans = sentences.map((sentence) => {
    const start = text.indexOf(sentence);
    return { start, end: start + sentence.length };
  });
  return {
    n: 1,
    event,
    happening: event.id,
    eventScore: 1,
    start: 0,
    end: text.length,
    text,
    titleMatches: asked.concepts.map(() => 0),
    sentences: sentences.map((sentence, place) => {
      const { attribution, run } = speeches[place]!;
      return {
        ...spans[place]!,
        text: sentence,
        cosine: 0.3,
        matches: asked.concepts.map(({ word }) => (sentence.toLowerCase().includes(word) ? 0.61 : 0)),
        attribution,
        quotation: run && { start: spans[run[0]]!.start, end: spans[run[1]]!.end },
      };
    }),
  };
}

const quotes = (text: string, ...sentences: string[]) => {
  const asked = question(text);
  return selectQuotes([{ question: asked, ranked: [], evidence: [evidence(asked, sentences)] }]).map(
    (quote) => quote.text,
  );
};

describe("selectQuotes", () => {
  test("quotes what somebody said as a whole, and no other speaker", () => {
    const said = ["“The pier will hold.", "It was built for worse storms,” said Captain Ida Holm."];
    const other = "“I fear the storms,” said the harbour master, Jens Bruun.";
    expect(quotes("What did Ida Holm say about storms?", other, ...said)[0]).toBe(said.join(" "));
  });

  test("adds the sentence that holds the kind of thing asked for, when those that share words do not", () => {
    const vote = "Residents of Skagen voted on the pier in a local referendum on the harbour.";
    const turnout = "Some 61 per cent of the residents came.";
    const chosen = quotes(
      "What was the turnout of the residents of Skagen in the referendum?",
      vote,
      turnout,
    );
    expect(chosen).toContain(turnout);
  });

  test("quotes a short sentence and a line of a form", () => {
    const opening = "The pier in Skagen opened with a concert of the harbour choir for the whole town.";
    expect(quotes("How much did the pier cost?", opening, "It cost 900 euros.")).toContain(
      "It cost 900 euros.",
    );
    expect(quotes("When is the next concert?", opening, "- Next concert: Ribe, May 2031")).toContain(
      "- Next concert: Ribe, May 2031",
    );
  });

  test.each([
    [
      "Who pays for the harbour ferry of Skagen?",
      "The Nordic Council office in Skagen pays the crew of the harbour ferry today.",
      "Its costs are met by the Nordic Isles Fund.",
    ],
    [
      "Why do the anglers of Skagen leave before the storms?",
      "The anglers of Skagen leave early, long before the storms of the autumn.",
      "Boats are hauled out in August because the crane is hired by the month.",
    ],
    [
      "Until when can the photographs of the pier be seen in the Skagen museum?",
      "The photographs of the pier were first seen in the Skagen museum on 3 May 2024.",
      "They stay in the old net store till 9 June 2024.",
    ],
    [
      "Where will the next regatta of Skagen take place?",
      "The regatta of Skagen was held by the rowing clubs of Skagen for the ninth time in Denmark.",
      "The next one will be held in Ystad.",
    ],
    [
      "Which rowing club came second when the boats of Skagen raced?",
      "Boats of five rowing clubs raced in Skagen, and the home club won the race.",
      "The runners-up came from Ribe.",
    ],
    [
      "What does the charter of the harbours lay down about moorings?",
      "The mayors of nine harbours met in Skagen to sign the charter on moorings.",
      "The text obliges each town to keep ten berths free.",
    ],
    [
      "In which languages is the guide to the harbour printed?",
      "The guide to the harbour is printed on paper made from old nets.",
      "It can be had in Danish, Faroese and Swedish.",
    ],
    [
      "How many of the young sailors of Skagen crossed the bay?",
      "The sailors of Skagen, nine girls and twelve boys, are young, and the bay is 40 kilometres wide.",
      "Seventeen of the 21 reached the other side.",
    ],
    [
      "How many member harbours of the Nordic League are there?",
      "Nine member harbours of the Nordic League sent a boat to Skagen.",
      "The charter holds for all 34 harbours.",
    ],
    [
      "Why do the fishermen of Skagen train their daughters?",
      "In Skagen the fishermen therefore train their daughters as pilots.",
      "Sons leave for the city at sixteen.",
    ],
    [
      "Until when can the boats of Skagen be seen?",
      "The boats of Skagen have been seen by 3,000 guests since 2 May 2024.",
      "Doors stay open until the regatta.",
    ],
    [
      "What will the harbour of Skagen do with the loan?",
      "The harbour of Skagen has signed a loan with the Nordic Bank.",
      "The money will go into two cranes.",
    ],
    [
      "Who attended the workshop in Skagen?",
      "The workshop in Skagen was held in the old town hall by the Harbour League.",
      "Thirty pilots from nine towns took part.",
    ],
    [
      "Who taught the young pilots of Skagen?",
      "The young pilots of Skagen were welcomed by Tove Lund.",
      "Two experts of the Faroese Coast Guard guided them through the storms.",
    ],
    [
      "What does the best rower of Skagen receive?",
      "The best rower of Skagen is chosen by the harbour club, as every year.",
      "The honour comes with a prize of 900 euros.",
    ],
    [
      "Why was the crane of Skagen given away?",
      "The crane of Skagen was given away in the old harbour.",
      "The gift will allow the yard in Ribe to lift boats.",
    ],
    [
      "What went wrong when the boats of Skagen left?",
      "The boats of Skagen left in the morning, with music.",
      "Two ropes were too short.",
    ],
    [
      "How old is the rower Tove?",
      "The rower Tove has been in the club for nine years.",
      "“Nobody waits for the wind,” says Tove Lund, 16, of Skagen.",
    ],
    [
      "Who directed the play about the harbour strike?",
      "The play about the harbour strike was shown to the Skagen Dockers Union.",
      "Its director, Tove Lund, was a docker herself.",
    ],
  ])("answers %j with the sentence that is told that way", (asked, alike, told) => {
    const inOrder = /therefore/.test(alike) ? [told, alike] : [alike, told];
    expect(quotes(asked, ...inOrder)).toContain(told);
  });

  test("tells who paid by a way to say so, not by a word that is like one", () => {
    const work = "The course in Skagen contributes to the wider work of the Baltic Harbour League on safety.";
    const paid = "The trainers came from Latvia, and Norway again met the costs of the course.";
    expect(quotes("Who paid for the course in Skagen?", work, paid)).toContain(paid);
  });

  test("quotes where to write or call only when asked for it", () => {
    const opened = "The pier of Skagen was opened by the mayor of the town on Friday.";
    const contact = "Questions about the pier of Skagen: pier@skagen.example or +45 00 00 00 00.";
    expect(quotes("Who opened the pier of Skagen?", opened, contact)).toEqual([opened]);
    expect(quotes("What is the contact for the pier of Skagen?", opened, contact)).toContain(contact);
  });
});

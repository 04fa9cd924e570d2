import { expect } from "vitest";
import { answerQuestion } from "#lib/answer/answer-question.ts";
import { collectAnswer } from "#lib/answer/collect-answer.ts";
import type { Scope } from "#lib/chat/types.ts";
import type { OpenDatabase } from "#lib/db/client.ts";
import { replaceDocument } from "#lib/db/documents.ts";
import { setFact } from "#lib/db/facts.ts";
import { settleChanges } from "#lib/db/settle-changes.ts";
import { documentContent, type EventSpec } from "#tests/db/document-content.ts";
import { test } from "#tests/setup/database.ts";
import { fakeEmbedder } from "#tests/setup/fake-embedder.ts";

const english: EventSpec = {
  id: "english",
  title: "Nurses in Thiès",
  passages: [
    "A training took place on 4 May 2023 in Thiès.",
    "There, 36 nurses met Minister Awa Diagne and Professor Omar Faye of the Pasteur Institute.",
  ],
  dateStart: "2023-05-04",
  countries: ["SN"],
  kinds: ["training"],
};
/** The same happening, in words that an English question shares nothing with. */
const french: EventSpec = {
  ...english,
  id: "french",
  title: "Infirmières à Thiès",
  language: "fr",
  passages: [
    "Le 4 mai 2023, à Thiès, 36 infirmières ont vu la ministre Awa Diagne, le professeur Omar Faye.",
  ],
};
const other: EventSpec = {
  ...english,
  id: "other",
  kinds: ["election"],
  passages: ["The fishers of Joal have chosen a speaker."],
};

async function ask(database: OpenDatabase, question: string, scope?: Scope) {
  const { db } = database;
  await setFact(db, { name: "embeddingModel", value: { model: "model", dimension: 3 } });
  await replaceDocument(db, documentContent("a.txt", [english]));
  await replaceDocument(db, documentContent("b.txt", [french]));
  await replaceDocument(db, documentContent("c.txt", [other]));
  await settleChanges(db);
  const context = { db, embeddingModel: fakeEmbedder().model, chatModel: null, today: "2024-01-01" };
  const answer = await collectAnswer(answerQuestion(context, { question, history: [], scope }));
  return {
    total: answer.total,
    events: answer.events?.map(({ id }) => id),
    cited: answer.citations.map(({ event }) => event.id),
    text: answer.answer,
    quotes: answer.citations.map(({ quote }) => quote),
  };
}

test("answerQuestion quotes two reports of one happening where they disagree, and one where they do not", async ({
  database,
}) => {
  const { db } = database;
  const report = (id: string, nurses: number): EventSpec => ({
    ...english,
    id,
    passages: [
      `A training took place on 4 May 2023 in Thiès. There, ${nurses} nurses met Minister Awa Diagne and Professor Omar Faye of the Pasteur Institute.`,
    ],
  });
  await setFact(db, { name: "embeddingModel", value: { model: "model", dimension: 3 } });
  const context = { db, embeddingModel: fakeEmbedder().model, chatModel: null, today: "2024-01-01" };
  const askOf = async (nurses: number) => {
    await replaceDocument(db, documentContent("a.txt", [report("one", 36)]));
    await replaceDocument(db, documentContent("b.txt", [report("two", nurses)]));
    await settleChanges(db);
    const question = "How many nurses met Minister Awa Diagne in Thiès?";
    const { citations } = await collectAnswer(answerQuestion(context, { question, history: [] }));
    return citations.map(({ event }) => event.id).sort();
  };
  expect(await askOf(41)).toEqual(["one", "two"]);
  expect(await askOf(36)).toHaveLength(1);
});

test("answerList counts a happening that two languages report once, and cites both", async ({ database }) => {
  expect(await ask(database, "How many events took place in Senegal in May 2023?")).toMatchObject({
    total: 2,
    events: ["english", "other"],
    cited: ["english", "french", "other"],
  });
});

test("answerList cites a happening's other report though only one holds the question's words", async ({
  database,
}) => {
  expect(await ask(database, "List all trainings for nurses")).toMatchObject({
    total: 1,
    events: ["english"],
    cited: ["english", "french"],
  });
});

test("answerList cites no report outside the scope it was given", async ({ database }) => {
  expect(await ask(database, "List all events", { languages: ["en"] })).toMatchObject({
    total: 2,
    events: ["english", "other"],
    cited: ["english", "other"],
  });
});

test("answerList does not give up a period that is all a question names, but one beside a kind or place", async ({
  database,
}) => {
  expect((await ask(database, "What happened last October?")).total).toBeNull();
  expect((await ask(database, "Which trainings took place last October?")).events).toEqual(["english"]);
});

test("answerList lists what somebody paid for, and not what only names them", async ({ database }) => {
  const { db } = database;
  const report = (id: string, passage: string, kinds: string[] = []): EventSpec => ({
    ...english,
    id,
    title: id,
    passages: [passage],
    kinds,
  });
  await setFact(db, { name: "embeddingModel", value: { model: "model", dimension: 3 } });
  await replaceDocument(
    db,
    documentContent("a.txt", [
      report("paid", "Nets were bought in Joal. The German embassy financed them.", ["donation"]),
      report("guests", "Nurses from Germany attended a course that Chile financed."),
      report("host", "A choir sang in Germany."),
      report("other", "A choir sang in Joal, thanks to a grant from Peru."),
    ]),
  );
  await settleChanges(db);
  const context = { db, embeddingModel: fakeEmbedder().model, chatModel: null, today: "2024-01-01" };
  const listed = async (question: string) => {
    const { events } = await collectAnswer(answerQuestion(context, { question, history: [] }));
    return events?.map(({ id }) => id).sort();
  };
  expect(await listed("Which activities were paid for by Germany?")).toEqual(["paid"]);
  expect(await listed("Which activities did Germany or Peru pay for?")).toEqual(["other", "paid"]);
  expect(await listed("Quelles activités l'Allemagne a-t-elle financées ?")).toEqual(["paid"]);
});

test("answerList leaves to a passage what it cannot list: a thing signed at one event", async ({
  database,
}) => {
  const answer = await ask(database, "Which agreements were signed in Thiès?");
  expect(answer.total).toBeNull();
});

test("answerList names a part of the world, and not all of its countries", async ({ database }) => {
  const { text } = await ask(database, "What happened in Africa in 2023?");
  expect(text).toMatch(/^The reports tell of \*\*2\*\* events \(Africa, 1 January\s–\s31 December 2023\)/);
  const countries = ["BF", "ML", "MR", "NE", "SN", "TD", "GM"];
  expect((await ask(database, "Which trainings took place?", { countries })).text).toContain("(7 countries)");
});

test("answerList lists what is to be compared, whether or not it names what is counted", async ({
  database,
}) => {
  const { events } = await ask(database, "Which training gathered the most participants?");
  expect(events).toEqual(["english"]);
});

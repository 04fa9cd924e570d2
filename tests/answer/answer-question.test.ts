import { beforeEach, describe, expect } from "vitest";
import { chatModel } from "#lib/ai/models.ts";
import { type AnswerContext, answerQuestion } from "#lib/answer/answer-question.ts";
import { collectAnswer } from "#lib/answer/collect-answer.ts";
import type { Turn } from "#lib/chat/requests.ts";
import type { Answer } from "#lib/chat/types.ts";
import { type ScriptedChat, startChatServer } from "#tests/setup/chat-server.ts";
import { test } from "#tests/setup/database.ts";
import { answerContext, ingestReports, REPORTS } from "#tests/setup/reports.ts";

beforeEach<{ database: Parameters<typeof ingestReports>[0] }>(({ database }) => ingestReports(database));

function ask(context: AnswerContext, question: string, history: Turn[] = []): Promise<Answer> {
  return collectAnswer(answerQuestion(context, { question, history }));
}

describe("answerQuestion in quotes mode", () => {
  test("answers with the report's own bytes", async ({ database }) => {
    const answer = await ask(answerContext(database), "How many life rafts were handed over in Coquimbo?");
    expect(answer.outcome).toBe("answered");
    expect(answer.answer).toContain("40 life rafts");
    for (const { document, start, end, quote, check } of answer.citations) {
      expect(REPORTS[document as keyof typeof REPORTS].slice(start, end)).toBe(quote);
      expect(check.status).toBe("verbatim");
      expect(answer.answer).toContain(quote);
    }
  });

  test("numbers citations in the order of the answer", async ({ database }) => {
    const { answer, citations } = await ask(
      answerContext(database),
      "What did Lucía Fuentes say about the pilots?",
    );
    const marks = [...answer.matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n));
    expect(marks).toEqual(citations.map(({ n }) => n));
    expect(answer).toContain("A pilot who has seen the rocks by night will not forget them");
  });

  test("finds a French report for an English question, and the reverse", async ({ database }) => {
    const english = await ask(
      answerContext(database),
      "Who financed the witness protection training for Senegalese magistrates?",
    );
    expect(english.answer).toContain("Luxembourg");
    const french = await ask(
      answerContext(database),
      "Combien de pilotes ont été formés aux manœuvres de nuit ?",
    );
    expect(french.answer).toContain("18 pilots");
  });

  test("takes a follow-up's subject from the turns before", async ({ database }) => {
    const history: Turn[] = [
      { role: "user", content: "How many pilots did the Harbour Safety Board train?" },
      { role: "assistant", content: "18 pilots." },
    ];
    const answer = await ask(answerContext(database), "Who paid for it?", history);
    expect(answer.answer).toContain("Port Union of Chile");
  });

  test("says so when nothing is relevant, without citations", async ({ database }) => {
    const answer = await ask(answerContext(database), "What is the capital of Mongolia?");
    expect(answer).toMatchObject({ outcome: "not_found", citations: [], events: null, total: null });
    expect(answer.answer).toContain("The reports do not say");
  });

  test("refuses a place that no report is about", async ({ database }) => {
    const answer = await ask(answerContext(database), "How many life rafts were handed over in Ghana?");
    expect(answer.outcome).toBe("not_found");
  });
});

describe("answerQuestion for lists and counts", () => {
  test("lists every event of a period in date order, each cited", async ({ database }) => {
    const answer = await ask(answerContext(database), "Which events took place between March and June 2022?");
    expect(answer.events?.map(({ dateStart }) => dateStart)).toEqual([
      "2022-03-09",
      "2022-05-02",
      "2022-06-19",
    ]);
    expect(answer.total).toBe(3);
    expect(answer.citations).toHaveLength(3);
    expect(answer.scope).toEqual({ from: "2022-03-01", to: "2022-06-30" });
  });

  test("counts the reports of a language", async ({ database }) => {
    const answer = await ask(answerContext(database), "How many reports are in French?");
    expect(answer.total).toBe(1);
    expect(answer.events).toHaveLength(1);
  });

  test("refuses a list that would be empty", async ({ database }) => {
    const answer = await ask(answerContext(database), "List the events in Iceland in 2022.");
    expect(answer).toMatchObject({ outcome: "not_found", citations: [], events: null });
  });
});

describe("answerQuestion in model mode", () => {
  async function askModel(context: AnswerContext, answers: ScriptedChat[], question: string) {
    const { baseUrl, requests } = await startChatServer(answers);
    const model = chatModel({ CHAT_MODEL: "scripted", OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: undefined });
    return { answer: ask({ ...context, chatModel: model }, question), requests };
  }
  const question = "How many life rafts were handed over in Coquimbo?";

  test("gives the model delimited, numbered evidence and the question", async ({ database }) => {
    const { answer, requests } = await askModel(
      answerContext(database),
      [{ pieces: ["Forty [1]."] }],
      question,
    );
    await answer;
    const [instructions, prompt] = [requests[0]?.messages[0], requests[0]?.messages.at(-1)];
    expect(instructions?.role).toBe("system");
    expect(instructions?.content).toContain("Write in English");
    expect(prompt?.content).toMatch(/<evidence number="1" event="[^"]+" place-and-date="Chile, 2 May 2022">/);
    expect(prompt?.content).toContain(`<question>\n${question}\n</question>`);
  });

  test("makes marks good however the stream is cut", async ({ database }) => {
    const pieces = [
      ..."The Board handed over 40 life rafts 【1】. Nobody knows more [77]. They cost 3,200 euros each [1, 99].",
    ];
    const { answer } = await askModel(answerContext(database), [{ pieces }], question);
    const { answer: text, citations, mode } = await answer;
    expect(mode).toBe("model");
    expect(text).toMatch(
      /^The Board handed over 40 life rafts \[1\]\. Nobody knows more\. They cost 3,200 euros each \[\d\]\.$/,
    );
    expect(citations.map(({ check }) => check.status)).not.toContain("unsupported");
    expect(citations[0]?.quote).toContain("40 life rafts");
  });

  test("says what a cited sentence has that the report has not", async ({ database }) => {
    const pieces = ["The Board handed over 55 life rafts to Admiral Juan Pérez [1]."];
    const { answer } = await askModel(answerContext(database), [{ pieces }], question);
    const { citations } = await answer;
    expect(citations[0]?.check).toEqual({ status: "unsupported", missing: ["55", "Admiral Juan Pérez"] });
  });

  test("tries again when the server is busy", async ({ database }) => {
    const answers: ScriptedChat[] = [
      { status: 429, headers: { "retry-after-ms": "1" } },
      { pieces: ["Forty [1]."] },
    ];
    const { answer, requests } = await askModel(answerContext(database), answers, question);
    expect((await answer).answer).toBe("Forty [1].");
    expect(requests).toHaveLength(2);
  });

  test("names the setting to look at when the server refuses", async ({ database }) => {
    const { answer } = await askModel(answerContext(database), [{ status: 401 }], question);
    await expect(answer).rejects.toMatchObject({
      code: "model_unavailable",
      message: expect.stringContaining("CHAT_MODEL"),
    });
  });

  test("asks no model when nothing is relevant", async ({ database }) => {
    const { answer, requests } = await askModel(
      answerContext(database),
      [],
      "What is the capital of Mongolia?",
    );
    expect((await answer).outcome).toBe("not_found");
    expect(requests).toEqual([]);
  });
});

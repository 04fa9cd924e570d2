import { beforeEach, describe, expect } from "vitest";
import { chatModel } from "#lib/ai/models.ts";
import type { AnswerPart } from "#lib/answer/answer-part.ts";
import { answerQuestion } from "#lib/answer/answer-question.ts";
import { collectAnswer } from "#lib/answer/collect-answer.ts";
import type { Turn } from "#lib/chat/requests.ts";
import type { OpenDatabase } from "#lib/db/client.ts";
import { type ScriptedChat, startChatServer } from "#tests/setup/chat-server.ts";
import { test } from "#tests/setup/database.ts";
import { answerContext, ingestReports, REPORTS } from "#tests/setup/reports.ts";

/** One ingest for all tests: none of them writes. */
let ingested: Promise<void> | undefined;
beforeEach<{ migrated: OpenDatabase }>(({ migrated }) => {
  ingested ??= ingestReports(migrated);
  return ingested;
});

const QUESTION = "How many life rafts were handed over in Coquimbo?";
/** Long enough for a server on loopback, short enough for a test. */
const PATIENCE = { firstWordMs: 400, stallMs: 400, unprovenMs: 2000, totalMs: 5000 };
const AWAY = "The language model does not answer at the moment; these are the reports’ own words.";
const INSTEAD =
  "What the language model wrote could not be found in the reports; these are the reports’ own words.";
const QUOTE = "> On 2 May 2022, the Harbour Safety Board handed over 40 life rafts";

interface Asked {
  question?: string;
  history?: Turn[];
  abortSignal?: AbortSignal;
}

/** The parts of an answer that a scripted chat model writes. */
async function start(database: OpenDatabase, answers: ScriptedChat[], asked: Asked = {}) {
  const { question = QUESTION, history = [], abortSignal } = asked;
  const { baseUrl, requests } = await startChatServer(answers);
  const model = chatModel({ CHAT_MODEL: "scripted", OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: undefined });
  const context = { ...answerContext(database, model), patience: PATIENCE };
  return { parts: answerQuestion(context, { question, history }, abortSignal), requests };
}

async function ask(database: OpenDatabase, answers: ScriptedChat[], asked: Asked = {}) {
  const { parts, requests } = await start(database, answers, asked);
  return { ...(await collectAnswer(parts)), requests };
}

const says = (text: string): ScriptedChat => ({ pieces: [text] });

describe("what a chat model is given", () => {
  test("is delimited, numbered evidence and the question", async ({ migrated: database }) => {
    const { requests } = await ask(database, [says("40 life rafts [1].")]);
    const [instructions, prompt] = [requests[0]?.messages[0], requests[0]?.messages.at(-1)];
    expect(instructions?.role).toBe("system");
    expect(instructions?.content).toContain("Write in English");
    expect(prompt?.content).toMatch(/<evidence number="1" event="[^"]+" place-and-date="Chile, 2 May 2022">/);
    expect(prompt?.content).toContain(`<question>\n${QUESTION}\n</question>`);
  });

  test("is nothing when no report is relevant", async ({ migrated: database }) => {
    const { outcome, requests } = await ask(database, [], { question: "What is the capital of Mongolia?" });
    expect(outcome).toBe("not_found");
    expect(requests).toEqual([]);
  });

  test("is nothing for a list: the answer is that of quotes mode, made by the database", async ({
    migrated: database,
  }) => {
    const question = "Which events took place between March and June 2022?";
    const { requests, ...answer } = await ask(database, [], { question });
    const quotes = await collectAnswer(answerQuestion(answerContext(database), { question, history: [] }));
    expect({ ...answer, mode: "quotes" }).toEqual(quotes);
    expect(requests).toEqual([]);
  });
});

describe("the marks of a chat model's answer", () => {
  const sentence = "The Board handed over 40 life rafts";

  test.for<[string, string, string]>([
    ["one in brackets", `${sentence} [1].`, `${sentence} [1].`],
    ["full-width ones", `${sentence} 【1】.`, `${sentence} [1].`],
    ["several in one pair of brackets", `${sentence} [1,1].`, `${sentence} [1].`],
    ["an unknown number beside a known one", `${sentence} [1, 99].`, `${sentence} [1].`],
    ["an unknown number", `${sentence} [1]. It went well [77].`, `${sentence} [1]. It went well.`],
    ["one inside code", `${sentence} [1]. See \`rafts[1]\`.`, `${sentence} [1]. See \`rafts[1]\`.`],
    ["one before its sentence", `[1] ${sentence}.`, `[1] ${sentence}.`],
  ])("are made good, however the stream is cut: %s", async ([, text, wanted], { migrated: database }) => {
    const whole = await ask(database, [says(text)]);
    const cut = await ask(database, [{ pieces: [...text] }]);
    for (const { answer, citations, mode } of [whole, cut]) {
      expect(answer).toBe(wanted);
      expect(mode).toBe("model");
      expect(citations[0]).toMatchObject({ n: 1, check: { status: "supported" } });
      expect(citations[0]?.quote).toContain("40 life rafts");
      for (const { document, start, end, quote } of citations)
        expect(REPORTS[document as keyof typeof REPORTS].slice(start, end)).toBe(quote);
    }
  });
});

test("what a chat model thinks aloud is not shown", async ({ migrated: database }) => {
  const text = "<think>\nPerhaps 55 [1]?\n</think>\n\n40 rafts were handed over [1].";
  const { answer, citations } = await ask(database, [{ pieces: [...text] }]);
  expect(answer).toBe("40 rafts were handed over [1].");
  expect(citations).toHaveLength(1);
});

describe("the facts of a chat model's answer", () => {
  test("that the cited passage lacks are named with the citation", async ({ migrated: database }) => {
    const text = "40 rafts were handed over [1]. Norway built 55 rafts for Admiral Juan Pérez [1].";
    const { citations } = await ask(database, [says(text)]);
    expect(citations.map(({ check }) => check)).toEqual([
      { status: "supported" },
      { status: "unsupported", missing: ["55", "Admiral Juan Pérez"] },
    ]);
  });

  test.for(["[1][2]", "[1, 2]", "[1-2]"])(
    "are looked up in all passages that %s cites, and in no others",
    async (marks, { migrated: database }) => {
      const question = "Which pilots and which life rafts did the Harbour Safety Board care for in Chile?";
      const text = `18 pilots were trained and 40 rafts handed over ${marks}. 18 pilots were trained, and 40 rafts [1].`;
      const { citations, answer } = await ask(database, [says(text)], { question });
      expect(answer).toMatch(/over \[1\]\[2\]\. .* \[\d\]\.$/);
      expect(citations.map(({ check }) => check.status)).toEqual(["supported", "supported", "unsupported"]);
    },
  );

  test("without a citation are named", async ({ migrated: database }) => {
    const text = "It was a good day. In Lima, Sara Lind paid 77 euros. 40 rafts were handed over [1].";
    const { uncited, answer } = await ask(database, [says(text)]);
    expect(answer).toBe(text);
    expect(uncited).toEqual([
      { text: "In Lima, Sara Lind paid 77 euros.", states: ["77", "Lima", "Sara Lind"] },
    ]);
  });

  test("that introduce a cited list are proven by it", async ({ migrated: database }) => {
    const text = "In Coquimbo, there were two things:\n- 40 life rafts [1]\n- a price of 3,200 euros [1]";
    const { uncited } = await ask(database, [says(text.replace("two", "some"))]);
    expect(uncited).toEqual([]);
  });

  test("in quotation marks become the report's own bytes, or lose the marks", async ({
    migrated: database,
  }) => {
    const question = "What did Lucía Fuentes say about the pilots?";
    const text =
      'She said "a Pilot who has seen the rocks by night" [1]. She said “forget them never” [1]. She saw 18 pilots [1].';
    const { answer, citations } = await ask(database, [{ pieces: [...text] }], { question });
    expect(answer).toBe(
      'She said "A pilot who has seen the rocks by night" [1]. She said forget them never [1]. She saw 18 pilots [2].',
    );
    expect(citations[0]?.check).toEqual({ status: "unsupported", missing: ["forget them never"] });
  });
});

describe("a chat model that fails", () => {
  test("once with 429 is asked again", async ({ migrated: database }) => {
    const busy: ScriptedChat = { status: 429, headers: { "retry-after-ms": "1" } };
    const { mode, requests } = await ask(database, [busy, says("40 rafts [1].")]);
    expect(mode).toBe("model");
    expect(requests).toHaveLength(2);
  });

  test.for<[string, ScriptedChat[]]>([
    ["refuses the key", [{ status: 401 }]],
    [
      "is failing for long",
      [500, 503, 502].map((status) => ({ status, headers: { "retry-after-ms": "1" } })),
    ],
    ["asks for a long pause", [{ status: 429, headers: { "retry-after": "60" } }]],
    ["says nothing", [{ pieces: [], ending: "stall" }]],
    ["ends without a word", [{ pieces: [] }]],
    ["says nothing in many chunks", [{ pieces: Array.from({ length: 600 }, () => "") }]],
    ["says nothing but white space", [{ pieces: Array.from({ length: 600 }, () => "\n"), ending: "stall" }]],
    ["fails before the first proven sentence", [{ pieces: ["The Board ", "handed"], ending: "error" }]],
    ["breaks off before the first proven sentence", [{ pieces: ["The Board ", "handed"], ending: "break" }]],
    ["stalls before the first proven sentence", [{ pieces: ["The Board ", "handed"], ending: "stall" }]],
  ])("is replaced by quotes that say so: it %s", async ([, answers], { migrated: database }) => {
    const { answer, mode, outcome, modelFailure, citations } = await ask(database, answers);
    expect({ mode, outcome, modelFailure }).toEqual({
      mode: "quotes",
      outcome: "answered",
      modelFailure: "away",
    });
    expect(answer).toContain(AWAY);
    expect(answer).toContain(QUOTE);
    expect(citations.map(({ check }) => check.status)).toEqual(["verbatim"]);
  });

  test("to be reached is replaced by quotes", async ({ migrated: database }) => {
    const model = chatModel({
      CHAT_MODEL: "gone",
      OPENAI_BASE_URL: "http://127.0.0.1:1/v1",
      OPENAI_API_KEY: undefined,
    });
    const context = answerContext(database, model);
    const answer = await collectAnswer(answerQuestion(context, { question: QUESTION, history: [] }));
    expect(answer).toMatchObject({ mode: "quotes", modelFailure: "away" });
  });

  test.for<[string, "break" | "error" | "stall" | "length"]>([
    ["the connection breaks", "break"],
    ["the server fails", "error"],
    ["nothing more comes", "stall"],
    ["it may write no more", "length"],
  ])(
    "after a proven sentence leaves what it wrote, and says so: %s",
    async ([, ending], { migrated: database }) => {
      const pieces = ["40 rafts were ", "handed over [1]. Each cost 3,2"];
      const { answer, mode, modelFailure, citations, uncited } = await ask(database, [{ pieces, ending }]);
      expect({ mode, modelFailure }).toEqual({ mode: "model", modelFailure: "cut_off" });
      expect(answer).toBe(
        "40 rafts were handed over [1]. Each cost 3,2\n\n*The answer breaks off here: the language model stopped answering.*",
      );
      expect(citations[0]?.check.status).toBe("supported");
      expect(uncited).toEqual([{ text: "Each cost 3,2", states: ["3,2"] }]);
    },
  );

  test("ends as soon as the reader stops it", async ({ migrated: database }) => {
    const controller = new AbortController();
    const answers: ScriptedChat[] = [{ pieces: ["40 rafts were handed over [1]. More"], ending: "stall" }];
    const { parts } = await start(database, answers, { abortSignal: controller.signal });
    const seen: AnswerPart["type"][] = [];
    for await (const part of parts) {
      seen.push(part.type);
      if (part.type === "text") controller.abort();
    }
    expect(seen).toEqual(["scope", "sources", "citations", "text"]);
  });
});

describe("a chat model that does not do as it is told", () => {
  test.for<[string, string]>([
    ["no citation at all", "Juan Pérez gave 77 rafts to Lima in 1999. I am sure of it."],
    ["only unknown numbers", "The Board handed over 40 life rafts [12]."],
    ["only citations that do not hold", "The Board handed over 55 rafts [1]. Juan Pérez paid [1]."],
    ["a poem", "Roses are red, violets are blue."],
  ])("is replaced by quotes that say so: %s", async ([, text], { migrated: database }) => {
    const { answer, mode, modelFailure, citations } = await ask(database, [says(text)]);
    expect({ mode, modelFailure }).toEqual({ mode: "quotes", modelFailure: "uncited" });
    expect(answer).toContain(INSTEAD);
    expect(answer).toContain(QUOTE);
    expect(answer).not.toContain(text.slice(0, 20));
    expect(citations.map(({ check }) => check.status)).toEqual(["verbatim"]);
  });

  test("goes on and on without a citation is not waited for", async ({ migrated: database }) => {
    const pieces = "It is so. ".repeat(300).match(/.{1,20}/g)!;
    const { mode, modelFailure } = await ask(database, [{ pieces, ending: "stall" }]);
    expect({ mode, modelFailure }).toEqual({ mode: "quotes", modelFailure: "uncited" });
  });

  test("says why in the question's language", async ({ migrated: database }) => {
    const question = "Combien de pilotes ont été formés aux manœuvres de nuit ?";
    const { answer } = await ask(database, [says("Beaucoup.")], { question });
    expect(answer).toContain("voici les mots mêmes des rapports");
  });

  test("answers in another language as long as its citations hold", async ({ migrated: database }) => {
    const text =
      "Il 2 maggio 2022 sono state consegnate 40 zattere di salvataggio ai pescatori di Coquimbo [1].";
    const { answer, mode, citations } = await ask(database, [says(text)]);
    expect({ answer, mode }).toEqual({ answer: text, mode: "model" });
    expect(citations[0]?.check.status).toBe("supported");
  });

  test("goes on without end is cut off", async ({ migrated: database }) => {
    const pieces = ["40 rafts [1]. ", ..."It is so. ".repeat(2000).match(/.{1,500}/g)!];
    const { answer, modelFailure } = await ask(database, [{ pieces }]);
    expect(modelFailure).toBe("cut_off");
    expect(answer.length).toBeLessThan(10_000);
  });

  test.for(["NO ANSWER", "No answer. There are 40 rafts [1].", "The reports do not say how many."])(
    "refuses by saying %j: the answer is a refusal like any other",
    async (text, { migrated: database }) => {
      const answer = await ask(database, [says(text)]);
      expect(answer).toMatchObject({ outcome: "not_found", mode: "model", citations: [] });
      expect(answer.answer).toMatch(/^The reports do not say\..* The reports hold 4 events/);
    },
  );
});

describe("a follow-up in model mode", () => {
  const history: Turn[] = [
    { role: "user", content: "How many pilots did the Harbour Safety Board train?" },
    { role: "assistant", content: "It trained 18 pilots [1]." },
  ];
  const question = "Who paid for it?";

  test("is reworded to stand alone, searched and answered as that", async ({ migrated: database }) => {
    const rewritten = "Who paid for the Harbour Safety Board's training of pilots?";
    const { requests, answer } = await ask(
      database,
      [says(rewritten), says("The Port Union of Chile paid [1].")],
      {
        question,
        history,
      },
    );
    expect(requests[0]?.messages.at(-1)?.content).toContain("user: How many pilots");
    expect(requests[1]?.messages.at(-1)?.content).toContain(`<question>\n${rewritten}\n</question>`);
    expect(requests[1]?.messages).toHaveLength(2);
    expect(answer).toContain("Port Union");
  });

  test.for<[string, ScriptedChat]>([
    ["fails", { status: 500 }],
    ["answers instead", says("The Port Union of Chile paid for it.")],
    ["names what nobody named", says("Who paid for the training of pilots in Norway?")],
    ["counts what nobody counted", says("Who paid for the training of 77 pilots?")],
    ["asks something else", says("How many pilots did the Board train?")],
    ["repeats the question", says("Who paid for it?")],
    ["writes several lines", says("Sure!\nWho paid for the training of pilots?")],
    ["writes in another language", says("Qui a payé la formation des pilotes du Harbour Safety Board ?")],
  ])("is understood by the turns before when the model %s", async ([, rewriting], { migrated: database }) => {
    const { requests, answer } = await ask(database, [rewriting, says("The Port Union of Chile paid [1].")], {
      question,
      history,
    });
    const prompt = requests.at(-1)?.messages.at(-1)?.content;
    expect(prompt).toContain(`<question>\n${question}\n</question>`);
    expect(prompt).toContain(`<earlier-questions>\n${history[0]!.content}\n</earlier-questions>`);
    expect(answer).toContain("Port Union");
  });

  test("is not reworded when it stands alone", async ({ migrated: database }) => {
    const { requests } = await ask(database, [says("40 rafts [1].")], { question: QUESTION, history });
    expect(requests).toHaveLength(1);
  });

  test("of a refused question is not about what was refused before it", async ({ migrated: database }) => {
    const refused: Turn[] = [
      ...history,
      { role: "user", content: "How many submarines did Kazakhstan buy?" },
      { role: "assistant", content: "The reports do not say. They hold 4 events, about Chile and Peru." },
    ];
    const { outcome, requests } = await ask(database, [{ status: 500 }], { question, history: refused });
    expect(outcome).toBe("not_found");
    expect(requests[0]?.messages.at(-1)?.content).not.toContain("They hold 4 events");
  });
});

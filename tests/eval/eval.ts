import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { EXIT, runCommand } from "#lib/command.ts";
import { evaluate } from "./evaluate.ts";
import { httpSystem } from "./http-system.ts";
import { METRICS } from "./metrics.ts";
import { missedMinimums, parseMinimum } from "./minimums.ts";
import { printEvaluation, printMisses } from "./print-evaluation.ts";
import { readGold } from "./read-gold.ts";
import { serveReports } from "./serve-reports.ts";
import { exitOnSignals, ROOT } from "./spawn-command.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const usage = `
Usage: npm run eval -- [--base URL] [--reports FOLDER] [--gold FILE] [--questions FILE] [--show] [--json FILE] [--min METRIC=VALUE …]

Scores answers, searches and events against gold: by default those of a server of its own over the bundled samples, in
quotes mode, with the bundled embedder and an embedded database in a temporary folder.

  --base       score this running server instead
  --reports    the folder whose reports are served and whose text quotes are compared with (the bundled samples)
  --gold       the folder's events, as tests/eval/gold_events.json has them
  --questions  questions about them, as tests/eval/questions.jsonl has them
  --show       print what went wrong: the question, what was wanted, what came
  --json       write metrics, groups and misses to this file
  --min        exit with 1 unless the metric reaches the value, such as recall5=0.9, or recall5.fr=0.9 for one group;
               may be given several times
  --help       print this

Metrics:
${Object.entries(METRICS)
  .map(([metric, says]) => `  ${metric.padEnd(18)} ${says}`)
  .join("\n")}
`;

process.exitCode = await runCommand({
  usage,
  maxPositionals: 0,
  options: {
    base: { type: "string" },
    reports: { type: "string", default: join(ROOT, "ingest/samples") },
    gold: { type: "string", default: join(ROOT, "tests/eval/gold_events.json") },
    questions: { type: "string", default: join(ROOT, "tests/eval/questions.jsonl") },
    show: { type: "boolean", default: false },
    json: { type: "string" },
    min: { type: "string", multiple: true, default: [] },
  },
  async run({ base, reports, gold, questions, show, json, min }) {
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
    process.stdout.write(printEvaluation(evaluation));
    if (json) writeFileSync(json, `${JSON.stringify(evaluation, null, 2)}\n`);
    const missed = missedMinimums(evaluation, minimums);
    if (missed.length > 0) process.stdout.write(`Short of: ${missed.join("; ")}\n`);
    return missed.length > 0 ? EXIT.failed : EXIT.ok;
  },
});

import { existsSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { buildApp, isBuildCurrent } from "#app/cli/build-app.ts";
import { EXIT, runCommand } from "#lib/command.ts";
import { RapporteurError } from "#lib/errors.ts";
import { readQuestions } from "#tests/eval/read-gold.ts";
import { exitOnSignals, ROOT } from "#tests/eval/spawn-command.ts";
import { temporaryFolder } from "#tests/eval/temporary-folder.ts";
import type { BenchSetting, FigureFamily } from "./bench-setting.ts";
import { type Figure, isWithinLimit } from "./figure.ts";
import { ingestReports } from "./ingest-reports.ts";
import { measureAnswers } from "./measure-answers.ts";
import { measureExplorer } from "./measure-explorer.ts";
import { measureIngest } from "./measure-ingest.ts";
import { measurePages } from "./measure-pages.ts";
import { measureScale } from "./measure-scale.ts";
import { printFigures } from "./print-figures.ts";

/** In the order they are measured. */
const FAMILIES: Record<string, FigureFamily> = {
  ingest: measureIngest,
  answers: measureAnswers,
  scale: measureScale,
  explorer: measureExplorer,
  pages: measurePages,
};

const SHARED = join(ROOT, "../shared");
const DEFAULTS = existsSync(join(SHARED, "reports"))
  ? { reports: join(SHARED, "reports"), questions: join(SHARED, "eval/questions.jsonl") }
  : { reports: join(ROOT, "ingest/samples"), questions: join(ROOT, "tests/eval/questions.jsonl") };
const DEFAULT_JSON = join(tmpdir(), "rapporteur-bench.json");

const usage = `
Usage: npm run bench -- [--only FAMILY …] [--reports FOLDER --questions FILE] [--json FILE] [--check]

Measures how fast Rapporteur is on this machine, in quotes mode, with the bundled embedder and the embedded database, in
temporary folders; its pages in a real browser. Prints a table and writes the same as JSON.

  --only       measure this family of figures alone; may be given several times (${Object.keys(FAMILIES).join(", ")})
  --reports    the folder to measure with (../shared/reports where it stands beside the checkout, else the bundled samples)
  --questions  questions about it, a line of JSON with "question" each
  --json       where to write the figures (${DEFAULT_JSON})
  --check      exit with 1 when a figure misses its limit
  --help       print this
`;

process.exitCode = await runCommand({
  usage,
  maxPositionals: 0,
  options: {
    only: { type: "string", multiple: true, default: Object.keys(FAMILIES) },
    reports: { type: "string", default: DEFAULTS.reports },
    questions: { type: "string", default: DEFAULTS.questions },
    json: { type: "string", default: DEFAULT_JSON },
    check: { type: "boolean", default: false },
  },
  async run({ only, reports, questions, json, check }) {
    const families = only.map(familyNamed);
    exitOnSignals();
    const setting = benchSetting(resolve(reports), questions);
    if (!isBuildCurrent(ROOT)) {
      setting.say("Building Rapporteur");
      await buildApp(ROOT);
    }
    const figures: Figure[] = [];
    for (const measure of families) {
      const measured = await measure(setting);
      process.stdout.write(printFigures(measured));
      figures.push(...measured);
    }
    writeFileSync(json, `${JSON.stringify({ machine: describeMachine(), figures }, null, 2)}\n`);
    setting.say(`Written to ${json}`);
    const missed = figures.filter((figure) => !isWithinLimit(figure));
    if (missed.length > 0) setting.say(`Missed: ${missed.map(({ name }) => name).join("; ")}`);
    return check && missed.length > 0 ? EXIT.failed : EXIT.ok;
  },
});

function familyNamed(name: string): FigureFamily {
  const family = FAMILIES[name];
  if (family) return family;
  throw new RapporteurError(
    "bad_request",
    `--only holds "${name}"; it takes one of ${Object.keys(FAMILIES).join(", ")}`,
  );
}

function benchSetting(reports: string, questions: string): BenchSetting {
  const say = (text: string) => process.stderr.write(`${text}\n`);
  let ingesting: ReturnType<BenchSetting["ingested"]> | null = null;
  return {
    reports,
    questions: readQuestions(questions).map(({ question }) => question),
    say,
    ingested() {
      ingesting ??= (async () => {
        say(`Ingesting ${reports}`);
        const dataDir = temporaryFolder("bench");
        return { dataDir, coldMs: await ingestReports({ reports, dataDir }) };
      })();
      return ingesting;
    },
  };
}

function describeMachine() {
  return {
    processor: cpus()[0]?.model ?? "unknown",
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
  };
}

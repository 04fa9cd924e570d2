import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { embeddingModel } from "#lib/ai/models.ts";
import { EXIT, runCommand } from "#lib/command.ts";
import { readEnv } from "#lib/env.ts";
import { RapporteurError } from "#lib/errors.ts";
import { GATE_WEIGHTS, gateScore } from "#lib/retrieval/relevance-gate.ts";
import { calibrate, judge } from "./gate/calibrate.ts";
import type { GateExample } from "./gate/gate-example.ts";
import { printCalibration, printMisjudged } from "./gate/print-calibration.ts";
import { readExamples } from "./gate/read-examples.ts";
import { ROOT } from "./spawn-command.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** More of the answerable questions refused than this is not worth what is refused with them. */
const FALSE_REFUSAL = "0.03";

const usage = `
Usage: npm run calibrate -- [--reports FOLDER --questions FILE …] [--data FOLDER] [--false-refusal SHARE] [--show] [--json FILE]

Fits the weights of the relevance gate (lib/retrieval/relevance-gate.ts) on questions with and without an answer in the
reports, and prints them with what they come to on questions held out. Changes nothing: the weights are to be pasted.

  --reports        a folder of reports (the bundled samples)
  --questions      questions about them, as tests/eval/questions.jsonl has them; both may be given several times, in pairs
  --data           a folder to keep the ingested reports in, so that the next run need not embed them
  --false-refusal  the share of answerable questions that may be refused (${FALSE_REFUSAL})
  --show           print the questions judged wrongly when held out
  --json           write weights, threshold and every judgement to this file
  --help           print this
`;

process.exitCode = await runCommand({
  usage,
  maxPositionals: 0,
  options: {
    reports: { type: "string", multiple: true, default: [join(ROOT, "ingest/samples")] },
    questions: { type: "string", multiple: true, default: [join(ROOT, "tests/eval/questions.jsonl")] },
    data: { type: "string" },
    "false-refusal": { type: "string", default: FALSE_REFUSAL },
    show: { type: "boolean", default: false },
    json: { type: "string" },
  },
  async run({ reports, questions, data, "false-refusal": falseRefusal, show, json }) {
    if (reports.length !== questions.length) {
      throw new RapporteurError("bad_request", "Give --reports and --questions equally often");
    }
    const model = embeddingModel(readEnv());
    const dataDir = data ? resolve(data) : temporaryFolder("calibrate");
    const examples: GateExample[] = [];
    for (const [place, folder] of reports.entries()) {
      const set = { reports: resolve(folder), questions: questions[place]! };
      examples.push(...(await readExamples({ ...set, dataDir: join(dataDir, String(place)) }, model)));
    }
    const calibration = calibrate(examples, { falseRefusal: Number(falseRefusal) });
    const inUse = judge(examples, (features) => gateScore(features, GATE_WEIGHTS));
    if (show) process.stdout.write(printMisjudged(calibration.heldOut));
    process.stdout.write(printCalibration(calibration, inUse));
    if (json) writeFileSync(json, `${JSON.stringify(calibration, null, 2)}\n`);
    return EXIT.ok;
  },
});

import { GATE_WEIGHTS } from "#lib/retrieval/relevance-gate.ts";
import type { Calibration, JudgedExample } from "./calibrate.ts";

const NAME_WIDTH = 28;
const CELL_WIDTH = 10;

/** What a calibration found, beside how the weights in use judge the same questions. */
export function printCalibration(
  { weights, heldOut, separation, tradeOff }: Calibration,
  inUse: JudgedExample[],
): string {
  const answerable = heldOut.filter(({ answerable }) => answerable).length;
  const groups = new Set(heldOut.map(({ group }) => group)).size;
  return `${[
    `${heldOut.length} questions that the gate decides about, ${answerable} of them answerable; ${groups} groups`,
    "",
    ...weightLines(weights),
    "",
    ...confusionLines("Held out, fitted weights", heldOut),
    "",
    ...confusionLines("Weights in use (fitted on these or other questions)", inUse),
    "",
    ...kindLines(heldOut, inUse),
    "",
    row("separation, held out", [share(separation)]),
    row("false refusal, held out", ["refusal", "threshold"]),
    ...tradeOff.map(({ falseRefusal, refusal, threshold }) =>
      row(share(falseRefusal), [share(refusal), threshold.toFixed(2)]),
    ),
  ].join("\n")}\n`;
}

/** The held-out questions that were judged wrongly, the worst first, with what the gate saw. */
export function printMisjudged(heldOut: JudgedExample[]): string {
  return heldOut
    .filter(({ answerable, score }) => answerable !== score > 0)
    .toSorted((a, b) => Math.abs(b.score) - Math.abs(a.score))
    .map(({ id, kind, question, score, features }) => {
      const seen = Object.entries(features ?? {}).map(([name, value]) => `${name} ${value.toFixed(2)}`);
      const verdict = score > 0 ? "answered" : "refused";
      return `${verdict} at ${score.toFixed(2)} | ${id} ${kind} | ${question}\n    ${seen.join(", ") || "nothing found"}\n`;
    })
    .join("");
}

/** The weights as they stand in the gate's source, to be pasted there. */
function weightLines(weights: Record<string, number>): string[] {
  const inUse: Record<string, number | undefined> = { ...GATE_WEIGHTS };
  return [
    row("weight", ["fitted", "in use"]),
    ...Object.entries(weights).map(([name, weight]) =>
      row(`  ${name}:`, [`${weight.toFixed(2)},`, inUse[name]?.toFixed(2) ?? "–"]),
    ),
  ];
}

function confusionLines(title: string, judged: JudgedExample[]): string[] {
  const line = (name: string, answerable: boolean) => {
    const questions = judged.filter((example) => example.answerable === answerable);
    const refused = questions.filter(({ score }) => score <= 0).length;
    return row(name, [
      String(questions.length - refused),
      String(refused),
      share(refused / questions.length),
    ]);
  };
  return [
    row(title, []),
    row("", ["answered", "refused", "share"]),
    line("  the reports answer", true),
    line("  they do not", false),
  ];
}

function kindLines(heldOut: JudgedExample[], inUse: JudgedExample[]): string[] {
  const kinds = [...new Set(heldOut.map(({ kind }) => kind))].toSorted();
  const refused = (judged: JudgedExample[], wanted: string) =>
    judged.filter(({ kind, score }) => kind === wanted && score <= 0).length;
  const isAnswerable = (kind: string) =>
    heldOut.some((example) => example.kind === kind && example.answerable);
  return [false, true].flatMap((answerable) => [
    row(answerable ? "answerable, by type" : "not answerable, by kind", ["questions", "refused", "in use"]),
    ...kinds
      .filter((kind) => isAnswerable(kind) === answerable)
      .map((kind) =>
        row(`  ${kind}`, [
          String(heldOut.filter((example) => example.kind === kind).length),
          String(refused(heldOut, kind)),
          String(refused(inUse, kind)),
        ]),
      ),
  ]);
}

function row(name: string, cells: string[]): string {
  return `${name.padEnd(NAME_WIDTH)}${cells.map((cell) => cell.padStart(CELL_WIDTH)).join("")}`.trimEnd();
}

function share(value: number): string {
  return value.toFixed(3);
}

import type { Answer } from "#lib/chat/types.ts";

/** One question with what came of it. */
export interface Observed {
  id: string;
  type: string;
  question: string;
  answer: Answer;
  seconds: number;
  /** What must not be, whatever the model wrote. */
  faults: string[];
}

/** What an answer is, in a few words. */
function outcomeOf({ outcome, mode, events, modelFailure }: Answer): string {
  if (outcome === "not_found") return "refused";
  if (events) return "list";
  return modelFailure ? `${mode} (${modelFailure})` : mode;
}

/** A line for a question, its answer too where that is wanted. */
export function describeObserved(
  { id, type, question, answer, seconds, faults }: Observed,
  show: boolean,
): string {
  const checks = countBy(answer.citations.map(({ check }) => check.status));
  const uncited = answer.uncited?.length ? `, ${answer.uncited.length} uncited` : "";
  const line = `${id.padEnd(6)} ${type.padEnd(9)} ${outcomeOf(answer).padEnd(17)} ${seconds.toFixed(1).padStart(5)} s  ${checks}${uncited}\n`;
  const faulty = faults.map((fault) => `       FAULT: ${fault}\n`).join("");
  if (!show) return line + faulty;
  const marks = answer.citations.flatMap(({ n, check }) =>
    check.missing ? [`       [${n}] lacks ${check.missing.join(", ")}\n`] : [],
  );
  const unproven = (answer.uncited ?? []).map(({ states }) => `       uncited: ${states.join(", ")}\n`);
  return `${line}       ${question}\n${answer.answer.replaceAll(/^/gm, "       | ")}\n${[...marks, ...unproven].join("")}${faulty}\n`;
}

/** What came of all questions. */
export function summarise(observed: Observed[]): string {
  const answers = observed.map(({ answer }) => answer);
  const byModel = answers.filter(
    ({ mode, outcome, events }) => mode === "model" && outcome === "answered" && !events,
  );
  const seconds = observed.map((one) => one.seconds).sort((a, b) => a - b);
  return [
    "",
    `questions   ${observed.length}`,
    `answers     ${countBy(answers.map(outcomeOf))}`,
    `citations   of the model's answers: ${countBy(byModel.flatMap(({ citations }) => citations.map(({ check }) => check.status)))}`,
    `uncited     ${byModel.flatMap(({ uncited }) => uncited ?? []).length} sentences in ${byModel.filter(({ uncited }) => uncited?.length).length} of ${byModel.length} of the model's answers`,
    `time        median ${seconds[Math.floor(seconds.length / 2)]?.toFixed(1)} s, longest ${seconds.at(-1)?.toFixed(1)} s`,
    `faults      ${observed.flatMap(({ faults }) => faults).length}`,
    "",
  ].join("\n");
}

function countBy(values: string[]): string {
  const groups = Map.groupBy(values, (value) => value);
  return [...groups].map(([value, { length }]) => `${length} ${value}`).join(", ") || "none";
}

import type { Evaluation } from "./evaluate.ts";
import { METRICS, type Metric, type Metrics, type Miss } from "./metrics.ts";

/** Of a group, what a table has room for. */
const GROUP_METRICS = [
  "recall5",
  "mrr",
  "answer_acc",
  "cite_precision",
  "cite_hit",
  "list_f1",
  "count_acc",
  "refusal",
  "false_refusal",
] as const satisfies Metric[];

const NAME_WIDTH = 20;
const COUNT_WIDTH = 6;
const LEAST_CELL_WIDTH = 8;

/** The evaluation as text: a line a metric, then a table of the groups of questions. */
export function printEvaluation({ metrics, groups }: Evaluation): string {
  const lines = (Object.keys(METRICS) as Metric[])
    .filter((metric) => metrics[metric] !== undefined)
    .map(
      (metric) => `${metric.padEnd(NAME_WIDTH)} ${number(metrics, metric).padStart(9)}   ${METRICS[metric]}`,
    );
  const header = row("questions", "n", GROUP_METRICS);
  const rows = groups.map(({ name, questions, metrics }) =>
    row(
      name,
      String(questions),
      GROUP_METRICS.map((metric) => number(metrics, metric)),
    ),
  );
  return `${[...lines, "", header, ...rows].join("\n")}\n`;
}

/** What went wrong, each in three lines. */
export function printMisses(misses: Miss[]): string {
  return misses
    .map(
      ({ kind, id, about, wanted, got }) =>
        `${kind} | ${id} | ${about}\n    wanted  ${wanted}\n    got     ${got}\n`,
    )
    .join("");
}

function row(name: string, count: string, cells: readonly string[]): string {
  const padded = cells.map((cell, place) =>
    cell.padStart(Math.max(LEAST_CELL_WIDTH, GROUP_METRICS[place]!.length + 2)),
  );
  return name.padEnd(NAME_WIDTH) + count.padStart(COUNT_WIDTH) + padded.join("");
}

function number(metrics: Metrics, metric: Metric): string {
  const value = metrics[metric];
  if (value === undefined) return "";
  if (Number.isNaN(value)) return "–";
  return metric.endsWith("_ms") || metric === "answer_characters" ? value.toFixed(1) : value.toFixed(3);
}

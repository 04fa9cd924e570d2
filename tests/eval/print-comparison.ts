import type { Evaluation } from "./evaluate.ts";
import type { Metric } from "./metrics.ts";

interface ComparedMetric {
  metric: Metric;
  /** A group of questions; null for all that the metric is measured on. */
  group: string | null;
  says: string;
}

/** What can be measured of any system, whether it knows of events or not. */
const COMPARED: ComparedMetric[] = [
  { metric: "recall5", group: null, says: "a right event among the first five found" },
  { metric: "recall5", group: "para", says: "the same, asked in other words" },
  { metric: "recall5", group: "cross", says: "the same, asked in the other language" },
  { metric: "mrr", group: null, says: "mean of 1 / rank of the first right event" },
  { metric: "answer_acc", group: null, says: "answers that hold what was asked" },
  { metric: "cite_precision", group: null, says: "citations of a right event" },
  { metric: "cite_hit", group: null, says: "answers with at least one of these" },
  { metric: "list_f1", group: null, says: "lists: all that belongs there, and nothing else" },
  { metric: "count_acc", group: null, says: "counts that are right" },
  { metric: "refusal", group: null, says: "questions without an answer refused" },
  { metric: "false_refusal", group: null, says: "questions with an answer refused (less is better)" },
  { metric: "answer_characters", group: null, says: "characters of an answer (less is better)" },
];

/** Of whichever system is not a peer. */
const PRODUCT = "Rapporteur";

/** Evaluations side by side, the product's first: a line a metric, a column a system. */
export function printComparison(
  [product, ...peers]: [Evaluation, ...Evaluation[]],
  questions: number,
  { markdown }: { markdown: boolean },
): string {
  const systems = [{ ...product, system: PRODUCT }, ...peers];
  const header = [`${questions} questions`, ...systems.map(({ system }) => system)];
  const rows = COMPARED.map(({ metric, group, says }) => [
    markdown ? says : group ? `${metric}.${group}` : metric,
    ...systems.map((evaluation) => cell(evaluation, metric, group)),
  ]);
  if (markdown) {
    const rule = header.map((_, place) => (place === 0 ? "---" : "--:"));
    return `${[header, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`;
  }
  const widths = header.map((_, place) =>
    Math.max(...[header, ...rows].map((cells) => cells[place]!.length)),
  );
  return `${[header, ...rows]
    .map((cells) =>
      cells
        .map((text, place) => (place === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[place]! + 3)))
        .join(""),
    )
    .join("\n")}\n`;
}

function cell({ metrics, groups }: Evaluation, metric: Metric, group: string | null): string {
  const measured = group ? groups.find(({ name }) => name === group)?.metrics : metrics;
  const value = measured?.[metric];
  if (value === undefined || Number.isNaN(value)) return "–";
  return metric === "answer_characters" ? value.toFixed(0) : value.toFixed(3);
}

import { mean } from "./statistics.ts";

/** Every metric by name, with what it says. Shares are 0 to 1. */
export const METRICS = {
  boundary_precision: "event starts given that are gold, the first of a document left out",
  boundary_recall: "gold event starts given, to 2 characters",
  boundary_f1: "both in one",
  date_acc: "dated gold events whose first and last day are both right",
  country_recall: "gold countries given",
  country_precision: "countries given that are gold",
  language_acc: "gold events in the right language",
  recall5: "questions with a gold event among the first 5 distinct events of a search",
  mrr: "mean of 1 / the rank of the first gold event",
  answer_acc: "answers in words that hold all they must",
  cite_precision: "citations that lie in a gold event",
  cite_hit: "answers with at least one such citation",
  quote_exact: "citations whose quote is the report's own text at their offsets",
  list_precision: "events listed that are gold",
  list_recall: "gold events listed",
  list_f1: "both in one, mean over list questions",
  count_acc: "count questions with the right total",
  refusal: "questions the reports do not answer that are refused, without a citation",
  false_refusal: "other questions refused",
  answer_characters: "mean length of answers in words; a long one holds everything by accident",
  search_p50_ms: "time of a search, median",
  search_p95_ms: "time of a search, 95 of 100 below",
  ask_p50_ms: "time of a whole answer, median",
  ask_p95_ms: "time of a whole answer, 95 of 100 below",
} as const;

export type Metric = keyof typeof METRICS;

/** What was measured, any number of times a metric. */
export type Measurements = Partial<Record<Metric, number[]>>;
export type Metrics = Partial<Record<Metric, number>>;

/** Something that went wrong, with what it takes to look into it. */
export interface Miss {
  kind: string;
  /** Of a question, a gold event or a document. */
  id: string;
  about: string;
  wanted: string;
  got: string;
}

/** What was measured of one thing, and what of it was wrong. */
export interface Score {
  measurements: Measurements;
  misses: Miss[];
}

/** The mean of each metric over all scores that measured it. */
export function averages(scores: Score[]): Metrics {
  const metrics: Metrics = {};
  for (const metric of Object.keys(METRICS) as Metric[]) {
    const values = scores.flatMap(({ measurements }) => measurements[metric] ?? []);
    if (values.length > 0) metrics[metric] = mean(values);
  }
  return metrics;
}

export function isMetric(name: string): name is Metric {
  return Object.hasOwn(METRICS, name);
}

/** Whether less of it is better. */
export function isLowerBetter(metric: Metric): boolean {
  return metric === "false_refusal" || metric === "answer_characters" || metric.endsWith("_ms");
}

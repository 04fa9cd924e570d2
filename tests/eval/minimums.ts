import { RapporteurError } from "#lib/errors.ts";
import type { Evaluation } from "./evaluate.ts";
import { isLowerBetter, isMetric, type Metric } from "./metrics.ts";

/** What a metric must reach: the least it may be, or the most where less is better. */
export interface Minimum {
  metric: Metric;
  /** A group of questions; null for all. */
  group: string | null;
  value: number;
}

/**
 * Reads `metric=value`, or `metric.group=value` for the questions of a type (`fact`), a language (`fr`) or both (`fact.fr`).
 * @throws RapporteurError `bad_request` when it is neither or names no metric.
 */
export function parseMinimum(text: string): Minimum {
  const { metric, group, value } =
    /^(?<metric>\w+)(?:\.(?<group>[\w.]+))?=(?<value>\d+(?:\.\d+)?)$/.exec(text)?.groups ?? {};
  if (!metric || !isMetric(metric)) {
    throw new RapporteurError(
      "bad_request",
      `--min holds "${text}"; it takes metric=value, such as recall5=0.9 or recall5.fr=0.9`,
    );
  }
  return { metric, group: group ?? null, value: Number(value) };
}

/** A line for each minimum that is missed; one that was not measured is missed. */
export function missedMinimums({ metrics, groups }: Evaluation, minimums: Minimum[]): string[] {
  return minimums.flatMap(({ metric, group, value }) => {
    const measured = (group ? groups.find(({ name }) => name === group)?.metrics : metrics)?.[metric];
    const name = group ? `${metric}.${group}` : metric;
    if (measured === undefined || Number.isNaN(measured)) return `${name} was not measured (asked ${value})`;
    const reached = isLowerBetter(metric) ? measured <= value : measured >= value;
    return reached ? [] : `${name} ${measured.toFixed(3)} (asked ${value})`;
  });
}

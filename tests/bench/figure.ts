import { percentile } from "#tests/eval/statistics.ts";

/** Something measured. */
export interface Figure {
  name: string;
  value: number;
  /** Empty for a number without one. */
  unit: "s" | "ms" | "MB" | "kB" | "events" | "";
  /** The most it may be; null where it only informs. */
  limit: number | null;
}

export function isWithinLimit({ value, limit }: Figure): boolean {
  return limit === null || value <= limit;
}

/** The median and the 95th percentile of times in ms, the latter with a limit. */
export function percentileFigures(name: string, times: number[], limit: number | null): Figure[] {
  return [
    { name: `${name}, p50`, value: percentile(times, 0.5), unit: "ms", limit: null },
    { name: `${name}, p95`, value: percentile(times, 0.95), unit: "ms", limit },
  ];
}

import type { Figure } from "./figure.ts";

/** What figures are measured over. */
export interface BenchSetting {
  reports: string;
  questions: string[];
  /** A data folder that holds the ingested reports, made on first use. */
  ingested(): Promise<{ dataDir: string; coldMs: number }>;
  /** Says what is being done, for whoever waits. */
  say(text: string): void;
}

/** Measures figures that belong together. */
export type FigureFamily = (setting: BenchSetting) => Promise<Figure[]>;

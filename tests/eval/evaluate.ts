import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Locate, locateByMiddle } from "./locate-event.ts";
import { averages, type Metrics, type Miss, type Score } from "./metrics.ts";
import { type Observation, observeQuestion } from "./observe-question.ts";
import type { Gold, GoldQuestion } from "./read-gold.ts";
import { scoreEvents } from "./score-events.ts";
import { scoreQuestion } from "./score-question.ts";
import { percentile } from "./statistics.ts";
import type { System } from "./system.ts";

/** Metrics over the questions of one type, one language, or one type in one language. */
export interface Group {
  name: string;
  questions: number;
  metrics: Metrics;
}

export interface Evaluation {
  system: string;
  metrics: Metrics;
  groups: Group[];
  misses: Miss[];
}

/** Scores a system over gold, one question after the other, so that the times are those of a system at rest. */
export async function evaluate(
  system: System,
  gold: Gold,
  {
    reports,
    locate = locateByMiddle(gold.documents),
    onQuestion,
  }: { reports: string | null; locate?: Locate; onQuestion?: (done: number) => void },
): Promise<Evaluation> {
  const events = scoreEvents(gold.documents, await system.readEvents());
  const observations: Observation[] = [];
  for (const question of gold.questions) {
    observations.push(await observeQuestion(system, question));
    onQuestion?.(observations.length);
  }
  const textOf = reports ? readTexts(reports) : null;
  const scored = observations.map((observation) => ({
    question: observation.question,
    score: scoreQuestion(observation, { documents: gold.documents, locate, textOf }),
  }));
  const scores = scored.map(({ score }) => score);
  return {
    system: system.name,
    metrics: { ...events.metrics, ...averages(scores), ...times(observations) },
    groups: groupScores(scored),
    misses: [...events.misses, ...scores.flatMap(({ misses }) => misses)],
  };
}

function times(observations: Observation[]): Metrics {
  const searches = observations.flatMap(({ search }) => search?.ms ?? []);
  const replies = observations.map(({ replyMs }) => replyMs);
  return {
    search_p50_ms: percentile(searches, 0.5),
    search_p95_ms: percentile(searches, 0.95),
    ask_p50_ms: percentile(replies, 0.5),
    ask_p95_ms: percentile(replies, 0.95),
  };
}

function groupScores(scored: { question: GoldQuestion; score: Score }[]): Group[] {
  const groups = new Map<string, Score[]>();
  for (const { question, score } of scored) {
    for (const name of [question.lang, question.type, `${question.type}.${question.lang}`]) {
      groups.set(name, [...(groups.get(name) ?? []), score]);
    }
  }
  return [...groups]
    .map(([name, scores]) => ({ name, questions: scores.length, metrics: averages(scores) }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** The text of a document below the reports folder; null where there is none. */
function readTexts(reports: string): (document: string) => string | null {
  const texts = new Map<string, string | null>();
  return (document) => {
    if (!texts.has(document)) texts.set(document, readText(join(reports, document)));
    return texts.get(document)!;
  };
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

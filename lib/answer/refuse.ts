import type { Mode } from "#lib/chat/types.ts";
import type { Database } from "#lib/db/client.ts";
import { readStatistics } from "#lib/db/statistics.ts";
import { nameConcepts } from "#lib/retrieval/asked-things.ts";
import { isInScope } from "#lib/retrieval/is-in-scope.ts";
import type { RankedEvent } from "#lib/retrieval/rank-events.ts";
import type { Question } from "#lib/retrieval/understand-question.ts";
import type { AnswerPart } from "./answer-part.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { countryNames, describeScope, phrases, placeAndDate } from "./phrases.ts";

/** An event this similar to a question it does not answer is worth naming. */
const NEAR_SIMILARITY = 0.45;
const NEAR_COVERAGE = 0.35;

/** Countries named when saying what the reports cover. */
const COUNTRIES_NAMED = 8;

/** Says that the reports hold no answer, what they do cover, and what comes nearest. No model is asked, nothing is cited. */
export async function* refuse(
  db: Database,
  question: Question,
  ranked: RankedEvent[],
  mode: Mode,
): AsyncGenerator<AnswerPart> {
  const say = phrases(question.language);
  const { documents, events, from, to, countries } = await readStatistics(db, question.limit);
  const year = (date: string | null) => date?.slice(0, 4) ?? null;
  const covered = say.covers({
    documents,
    events,
    from: year(from),
    to: year(to),
    countries: countryNames(countries.slice(0, COUNTRIES_NAMED), question.language),
  });
  const near = ranked[0];
  const isNear = near && near.coverage >= NEAR_COVERAGE && near.similarity >= NEAR_SIMILARITY;
  const where = near ? placeAndDate(near.event, question.language) : "";
  const nearest = isNear
    ? ` ${say.near(`**${escapeMarkdown(near.event.title)}**${where && ` (${where})`}`)}`
    : "";
  yield* notFound(`${reason(question, near)}${nearest} ${covered}`, mode);
}

/** Why there is no answer: nothing in the place or period asked for, nobody of that name, or nothing at all. */
function reason(question: Question, near: RankedEvent | undefined): string {
  const say = phrases(question.language);
  const unknown = nameConcepts(question).filter(({ seen, asked }) => asked && !seen);
  const [first] = unknown;
  if (first) {
    const name = unknown.length === nameConcepts(question).length ? unknown.at(-1)! : first;
    return say.nothingNamed(question.text.slice(first.start, Math.max(first.end, name.end)));
  }
  const scope = { ...question.understood.scope, ...question.given };
  const described = describeScope(scope, question.language);
  return described && !(near && isInScope(near.event, scope)) ? say.nothingIn(described) : say.nothing;
}

/** Says in one sentence that what was asked for is no question about the reports. */
export async function* decline(question: Question, mode: Mode): AsyncGenerator<AnswerPart> {
  yield { type: "scope", scope: {} };
  yield* notFound(phrases(question.language).declined, mode);
}

function* notFound(text: string, mode: Mode): Generator<AnswerPart> {
  yield { type: "sources", events: [] };
  yield { type: "text", delta: text };
  yield { type: "citations", citations: [] };
  yield { type: "result", outcome: "not_found", mode, events: null, total: null };
}

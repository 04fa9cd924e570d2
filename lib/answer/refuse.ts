import type { Mode, Scope } from "#lib/chat/types.ts";
import type { Database } from "#lib/db/client.ts";
import { readStatistics } from "#lib/db/statistics.ts";
import { nameConcepts } from "#lib/retrieval/asked-things.ts";
import { isInScope } from "#lib/retrieval/is-in-scope.ts";
import type { RankedEvent } from "#lib/retrieval/rank-events.ts";
import type { Question } from "#lib/retrieval/understand-question.ts";
import { isForeign } from "#lib/text/languages.ts";
import type { AnswerPart } from "./answer-part.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { countryNames, describeScope, lookedFor, phrases, placeAndDate } from "./phrases.ts";

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
  if (isForeign(question.text)) {
    yield* notFound(say.languages, mode);
    return;
  }
  const near = ranked[0];
  const where = near ? placeAndDate(near.event, question.language) : "";
  const nearest =
    near && isNear(near)
      ? ` ${say.near(`**${escapeMarkdown(near.event.title)}**${where && ` (${where})`}`)}`
      : "";
  const covered = say.covers(await coveredFacts(db, question));
  yield* notFound(`${reason(question, ranked)}${nearest} ${covered}`, mode);
}

async function coveredFacts(db: Database, { limit, language }: Question): Promise<string> {
  const { documents, events, from, to, countries } = await readStatistics(db, limit);
  const year = (date: string | null) => date?.slice(0, 4) ?? null;
  return phrases(language).facts({
    documents,
    events,
    from: year(from),
    to: year(to),
    countries: countryNames(countries.slice(0, COUNTRIES_NAMED), language),
    hasOthers: countries.length > COUNTRIES_NAMED,
  });
}

/** Why there is no answer: nothing in the place or period asked for, nobody of that name, or nothing at all. */
function reason(question: Question, ranked: RankedEvent[]): string {
  const say = phrases(question.language);
  const unknown = nameConcepts(question).filter(({ seen, asked }) => asked && !seen);
  const [first] = unknown;
  if (first) {
    const name = unknown.length === nameConcepts(question).length ? unknown.at(-1)! : first;
    return say.nothingNamed(question.text.slice(first.start, Math.max(first.end, name.end)));
  }
  const scope = { ...question.understood.scope, ...question.given };
  const described = describeScope(scope, question.language, question.understood);
  return described && !holdsSomething(question, ranked, scope)
    ? say.nothingIn(lookedFor(described, question.language))
    : say.nothing;
}

/** Whether something in a question's scope comes near it, so that its report may only lack the thing asked for. */
function holdsSomething({ kind }: Question, ranked: RankedEvent[], scope: Scope): boolean {
  return ranked.some((found, place) => {
    if (!isInScope(found.event, scope)) return false;
    // A list of what fits is complete: what merely shares a word with the question says nothing of it.
    return kind === "passage" ? place === 0 || found.coverage >= NEAR_COVERAGE : isNear(found);
  });
}

function isNear({ coverage, similarity }: RankedEvent): boolean {
  return coverage >= NEAR_COVERAGE && similarity >= NEAR_SIMILARITY;
}

/** Says in one sentence that what was asked for is no question about the reports. */
export async function* decline(question: Question, mode: Mode): AsyncGenerator<AnswerPart> {
  yield { type: "scope", scope: {} };
  yield* notFound(phrases(question.language).declined, mode);
}

/** Says in one sentence what may be asked, to whoever greets or asks about the one who answers. */
export async function* introduce(db: Database, question: Question, mode: Mode): AsyncGenerator<AnswerPart> {
  yield { type: "scope", scope: {} };
  yield* notFound(phrases(question.language).introduction(await coveredFacts(db, question)), mode);
}

function* notFound(text: string, mode: Mode): Generator<AnswerPart> {
  yield { type: "sources", events: [] };
  yield { type: "text", delta: text };
  yield { type: "citations", citations: [] };
  yield { type: "result", outcome: "not_found", mode, events: null, total: null };
}

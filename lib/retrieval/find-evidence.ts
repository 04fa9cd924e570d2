import type { Event } from "#lib/chat/types.ts";
import { chooseByOrder } from "#lib/retrieval/choose-by-order.ts";
import { matchingEvents } from "#lib/retrieval/matching-events.ts";
import { questionSides, type Side } from "#lib/retrieval/question-sides.ts";
import type { RankedEvent } from "#lib/retrieval/rank-events.ts";
import { type RetrievalContext, retrieveEvidence } from "#lib/retrieval/retrieve-evidence.ts";
import { type AskedQuestion, type Question, understandQuestion } from "#lib/retrieval/understand-question.ts";
import { findPlaces } from "#lib/text/countries.ts";
import { buildEvidence, type EvidencePassage } from "./evidence.ts";
import { isAnswerable } from "./relevance-gate.ts";

/** A question, or one side of it, with the passages that answer it; none when the reports hold no answer. */
export interface Finding {
  question: Question;
  ranked: RankedEvent[];
  evidence: EvidencePassage[];
}

/**
 * What the reports hold for a passage question: one finding, or one for each side of a question that asks several at once, each
 * retrieved and judged on its own. The same passage has the same number in all of them.
 */
export async function findEvidence(
  context: RetrievalContext & { today: string },
  question: Question,
  asked: AskedQuestion,
  abortSignal?: AbortSignal,
): Promise<Finding[]> {
  const whole = await findOne(context, question, abortSignal);
  const sides = questionSides(question.text, (name) => findPlaces(name, question.language).length === 1);
  if (sides.length < 2) return [whole];
  const findings: Finding[] = [];
  for (const { text, subject } of sides) {
    const side = await understandQuestion(context.db, { ...asked, text, leansOn: subject });
    const within = subject !== null && !asksElsewhere(side) ? findings[0]?.evidence : undefined;
    findings.push(await findOne(context, { ...side, language: question.language }, abortSignal, within));
  }
  if (isOneEvent(whole, findings, sides)) return [whole];
  // Cut apart, a question may lose what it takes to be found at all.
  return findings.some(({ evidence }) => evidence.length > 0) ? numberTogether(findings) : [whole];
}

/** What the reports hold for a question taken as one. */
export async function findOne(
  context: RetrievalContext & { today: string },
  question: Question,
  abortSignal?: AbortSignal,
  /** The only evidence that may answer, if there is any. */
  within: EvidencePassage[] = [],
): Promise<Finding> {
  let ranked = await retrieveEvidence(context, question, abortSignal);
  if (within.length > 0)
    ranked = ranked.filter(({ event }) => within.some((other) => other.event.id === event.id));
  if (question.order) {
    const picked = await pickByOrder(context, question, abortSignal);
    const found = picked && ranked.filter(({ event }) => event.id === picked.id);
    if (found?.length) ranked = found;
  }
  const evidence = await buildEvidence(context.db, question, ranked);
  return { question, ranked, evidence: isAnswerable(question, ranked, evidence) ? evidence : [] };
}

/** Whether a side that leans on the one before names a place or period of its own. */
function asksElsewhere({ concepts }: Question): boolean {
  return concepts.some(({ asked, role }) => asked && role === "scope");
}

/** The event that "the latest", "the first" or "the next" of a question means; undefined when none fits. */
async function pickByOrder(
  context: RetrievalContext & { today: string },
  question: Question,
  abortSignal?: AbortSignal,
): Promise<Event | undefined> {
  const { matching } = await matchingEvents(context, question, abortSignal);
  return question.order
    ? chooseByOrder(matching, question.order, context.today, (event) => event)[0]
    : undefined;
}

/** Whether several places named together are those of one event: a meeting of both countries is no two meetings. */
function isOneEvent(whole: Finding, findings: Finding[], sides: Side[]): boolean {
  const [best] = whole.ranked;
  if (!best || whole.evidence.length === 0 || sides.some(({ subject }) => subject !== null)) return false;
  const countries = findings.map(({ question }) => question.understood.scope.countries ?? []);
  return (
    new Set(countries.map((codes) => codes.join())).size === findings.length &&
    countries.every((codes) => codes.some((code) => best.event.countries.includes(code)))
  );
}

function numberTogether(findings: Finding[]): Finding[] {
  const numbers = new Map<string, number>();
  return findings.map((finding) => ({
    ...finding,
    evidence: finding.evidence.map((passage) => {
      const key = `${passage.event.document}\n${passage.start}`;
      const n = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, n);
      return { ...passage, n };
    }),
  }));
}

import { kindNamed, withJoinedNames } from "#lib/text/event-kinds.ts";
import type { EventReading, EventSentence } from "./event-reading.ts";
import { ENGLISH_CUES, FRENCH_CUES, type KindCues } from "./kind-cues.ts";

/** Body sentences that tell what the event was; further on a report speaks of other occasions, too. */
const LEAD_SENTENCES = 2;
/** Body sentences in which "the workshop" is still the event itself. */
const NEAR_SENTENCES = 7;
/** Place of the headline among the sentences, whose first is 0. It leaves articles out. */
const HEADLINE = -1;
/** Kinds whose verb still tells of the event in its second sentence: "Yesterday it was given 55 laptops". */
const TOLD_SECOND = new Set(["donation"]);
/** Nouns that are verbs as well: "the clinics will visit 70 villages". */
const VERBS = new Set("visit tour launch exchange debate exercise camp drill contest lecture".split(" "));
/** Kinds that people are on: "on a visit". */
const JOURNEYS = new Set(["visit", "mission"]);
/** Training is also had without an article. */
const GIVEN =
  /(?:^|\s)(?:(?:provid|receiv|attend|complet|conduct|deliver|organi[sz]|join|follow)(?:ed|es|s)|underwent|held|gave|suivi|reçu|bénéficié)\s+(?:[\p{L}\p{N}-]+\s+){0,6}$/iu;
/** What a sentence is about: a few words and no verb yet. */
const OPENING_PHRASE = /^(?:[\p{L}\p{N}'’"“”-]+\s+){0,6}$/u;
const OBSERVED = /(?<!\p{L})(?:observ\p{L}+|election mission|mission électorale)\s[^.]*$/iu;

/**
 * The kinds of happening that an event is, by what its report calls it: in the title or the first sentences ("took part in a workshop"),
 * or further on as something known ("the workshop was opened by …"). `telling` is the sentence that dates it, which leads like a first one. Not those it only speaks of: "after the elections", "a training
 * centre", "decided to hold a conference". Names of `#lib/text/event-kinds.ts`, sorted; often one, sometimes none or two.
 */
export function eventKinds(
  { sentences, language }: EventReading,
  { headline, telling }: { headline: string | null; telling: EventSentence | null },
): string[] {
  const cues = language === "fr" ? FRENCH_CUES : ENGLISH_CUES;
  const near = sentences
    .filter(({ index, isHeadline }) => !isHeadline && index < NEAR_SENTENCES)
    .map(({ text, index }) => ({ text, index: index === telling?.index ? 0 : index }));
  const read = [...(headline ? [{ text: headline, index: HEADLINE }] : []), ...near].map(
    ({ text, index }) => ({ text: readable(text), index }),
  );
  const kinds = new Set(
    read.flatMap((sentence) => [...kindsTold(sentence, cues), ...kindsNamed(sentence, language, cues)]),
  );
  // Every election has a campaign before it, and observers who visit polling stations.
  if (kinds.has("election")) for (const kind of ["campaign", "visit"]) kinds.delete(kind);
  return [...kinds].sort();
}

/** The kinds that a sentence names or tells of, were it the first of an event. */
export function kindsInSentence(text: string, language: string): string[] {
  const cues = language === "fr" ? FRENCH_CUES : ENGLISH_CUES;
  const sentence = { text: readable(text), index: 0 };
  return [...kindsTold(sentence, cues), ...kindsNamed(sentence, language, cues)];
}

/** Without what brackets put between a noun and the words it belongs to: "a Training of Trainers (ToT) course". */
function readable(text: string): string {
  return withJoinedNames(text.replace(/\s*\([^()]*\)/g, ""));
}

interface ReadSentence {
  text: string;
  index: number;
}

function kindsTold({ text, index }: ReadSentence, { verbs, begun }: KindCues): string[] {
  const told = verbs.filter(([kind]) => index <= (TOLD_SECOND.has(kind) ? 1 : 0));
  const kinds = told.filter(([, form]) => form.test(text)).map(([kind]) => kind);
  return begun.test(text) ? kinds.filter((kind) => kind !== "opening") : kinds;
}

function kindsNamed({ text, index }: ReadSentence, language: string, cues: KindCues): string[] {
  const found: string[] = [];
  for (const { 0: word, index: start } of text.matchAll(/(?<![\p{L}-])\p{L}+(?:-over)?/giu)) {
    const noun = kindNamed(word, language === "fr" ? "fr" : "en");
    if (!noun) continue;
    const before = text.slice(0, start);
    const behind = text.slice(start + word.length);
    if (!namesOccasion(noun.kind, word, before, behind) || !isHead(behind, language, cues)) continue;
    if (cues.heldElsewhen.test(behind) || cues.other.test(before) || cues.intended.test(before)) continue;
    const isLead = index < LEAD_SENTENCES;
    const isKnown = (isLead || !noun.several) && cues.asKnown.test(before);
    if (isKnown || (isLead && isReported(noun, before, index, cues))) found.push(noun.kind);
  }
  return cues.begun.test(text) ? found.filter((kind) => kind !== "opening") : found;
}

/** Whether a noun for a kind means one here: some mean other things, too. */
function namesOccasion(kind: string, word: string, before: string, behind: string): boolean {
  if (
    /(?:^|\s)(?:will|would|can|could|may|might|shall|should|must|to|did|does|do|not)\s+$/i.test(before) &&
    VERBS.has(word.toLowerCase())
  )
    return false;
  // "The Mission to Moldova" is an office.
  if (kind === "mission") return /^\p{Ll}/u.test(word);
  if (kind === "exchange") return !/^\s+(?:of|rates?|offices?|programmes?|de|d['’])/i.test(behind);
  // « Au cours de », « en cours », « le cours du blé ».
  if (word === "cours")
    return !/(?:^|\s)(?:au|en|leur|son)\s+$/iu.test(before) && !/^\s+(?:du|des)\s/u.test(behind);
  if (kind === "opening") return /^\s+(?:of|ceremony|de|du|des|d['’])/i.test(behind);
  if (kind === "election") return OPENING_PHRASE.test(before) || OBSERVED.test(before);
  return true;
}

/** Not "training centre"; but "training course", where the next word names a kind, too. */
function isHead(behind: string, language: string, { behindHead }: KindCues): boolean {
  if (behindHead.test(behind)) return true;
  const next = /^[\s-]+(\p{L}+)/u.exec(behind)?.[1];
  return next !== undefined && kindNamed(next, language === "fr" ? "fr" : "en") !== undefined;
}

/** Whether a noun in a lead is the occasion reported, and not joined to another as its subject or its time. */
function isReported(
  { kind, several }: { kind: string; several: boolean },
  before: string,
  index: number,
  { determined, undetermined, partOf, joined, elsewhere, cameTogether, onTheWay }: KindCues,
): boolean {
  const phrase = determined.exec(before) ?? undetermined.exec(before);
  const ahead = phrase ? before.slice(0, phrase.index) : before;
  if (partOf.test(ahead)) return true;
  if (several) return index < 1 && !joined.test(ahead);
  const isFor = cameTogether.test(ahead) || (JOURNEYS.has(kind) && onTheWay.test(ahead));
  if (elsewhere.test(ahead) && !isFor) return false;
  return index === HEADLINE || determined.test(before) || (kind === "training" && GIVEN.test(before));
}

import { editDistance } from "#lib/text/edit-distance.ts";
import { deedNouns, kindNouns, withJoinedNames } from "#lib/text/event-kinds.ts";
import { relatedWords } from "#lib/text/related-words.ts";
import type { Span } from "#lib/text/span.ts";
import { weighsAlternatives } from "./question-sides.ts";

/** What kind of answer a question wants: some sentences, every event that fits, their number, or what happened in each. */
export type QuestionKind = "passage" | "list" | "count" | "overview";

/** Words for any event at all, which narrow nothing. English, then French. */
const ANY_EVENT = words(`
  events event activities activity happenings reports report articles stories releases initiatives projects everything things times
  événements événement évènements évènement evenements activités activité activites rapports rapport articles communiqués communiques
  initiatives projets actions fois`);

const KINDS_OF_EVENT = kindNouns("several");

/** After "every" or "each". */
const ONE_KIND_OF_EVENT = kindNouns("one");

/** "Loans", "handbooks": things that reports tell of as happenings, and of which one event may name several. */
const DEEDS = deedNouns();

/** A question for every deed there was, and not for those at one event: "list all loans", "which agreements were signed?" */
const OF_ALL_REPORTS =
  /(?<!\p{L})(?:all|every|each|list|enumerate|tou(?:s|tes)|liste[rz]?|énumère[rz]?|chaque)(?!\p{L})|\b(?:are|were)\s+(?:there|reported|mentioned|recorded|listed|known)\b|\bthere\s+(?:are|were|been)\b|y\s+a[-\s]t[-\s]il|\b(?:were|been|ont\s+été)\s+(?:\p{L}+\s+(?:or|and|ou|et)\s+)?\p{L}+\s*\??$/iu;
/** "Which loans did the Bank approve?" */
const DOER_OF_DEED =
  /\b(?:did|has|have)\s+(.{2,60}?)\s+(?:sign(?:ed)?|approved?|grant(?:ed)?|award(?:ed)?|publish(?:ed)?|issued?|conclude(?:d)?|release(?:d)?|announced?|made?)\b/iu;
const AT_ONE_EVENT =
  /(?<!\p{L})(?:at|during|under|lors|pendant|au\s+cours)\s+(?:the|this|that|its|du|de|d['’]|la|le|l['’])/iu;

/** What the reports themselves are called, where a question asks what they are about: "which documents mention …". */
const ABOUT_NOUNS =
  /^(?:documents?|texts?|files?|posts?|items|pages|pieces|textes?|fichiers?|pièces|dépêches?|nouvelles|actualités)\s+(?:(?:that|which|qui)\s+)?(?:(?:are|were|sont)\s+)?(?:about|on|mention|mentions|discuss|deal|speak|talk|tell|concern|cover|address|parlent|parle|traitent|portent|évoquent|mentionnent|concernent|abordent|sur|au\s+sujet)(?!\p{L})/iu;

/** Where the noun phrase after "how many" or "which" ends. */
const PHRASE_END = words(`
  a an the this these le la les un une des ce cette ces
  did do does was were is are have has had took take in on at about for with by of to from that which who during between since before after until till
  happened concern concerned concerning deal dealt involve involved mention mentioned cover covered there exist
  ont a sont est était étaient etait etaient ont-ils ont-elles sont-ils se sur dans à a en au aux du des de pour avec par qui que depuis
  entre concernent portent traitent y avait eu`);

/** An English verb in the past: the noun phrase before it has ended ("participants attended the workshops"). */
const PAST_TENSE = /^(?:\p{L}+ed|came|went|spoke|met|got|gave|sent|made|won|ran|led|held|began)$/u;

/** Words looked at for the noun of a noun phrase: "regional border security training courses". */
const PHRASE_WORDS = 8;

const LIST_OPENING =
  /^(?:an?\s+|the\s+)?list\s+of(?:\s+(?:all|every|the))*\s+|^(?:please\s+)?(?:list|enumerate|show(?:\s+me)?|name|give(?:\s+me)?|find|tell\s+me)\s+(?:me\s+)?(?:(?:(?:the\s+)?(?:dates?|titles?|places?|locations?)(?:\s+(?:and|or)\s+\p{L}+)?\s+of|all|every|each|the|a\s+list\s+of|any|which|what)\b)?(?:\s+(?:all|the)\b)*|^(?:liste[rz]?|énumère[rz]?|enumere[rz]?|cite[rz]?|donne[rz]?(?:[-\s]moi)?|montre[rz]?(?:[-\s]moi)?|trouve[rz]?)\s+(?:de\s+)?(?:(?:toutes?|tous|la\s+liste)\s+)?(?:de\s+)?(?:(?:toutes?|tous)\s+)?(?:les\s+|des\s+)?/iu;
const WHICH =
  /^(?:in\s+|on\s+|at\s+|à\s+|dans\s+)?(?:which(?:\s+of\s+the)?|what|quels?|quelles?|all(?:\s+the)?|every|toutes?(?:\s+les)?|tous(?:\s+les)?)\s+/i;
const WHAT_ARE =
  /^(?:what|which)\s+(?:are|were)\s+(?:all\s+)?(?:the\s+)?|^quel(?:le)?s\s+(?:sont|étaient|ont\s+été|furent)\s+(?:les\s+)?/i;
const HOW_MANY =
  /\b(?:how\s+many(?:\s+of)?|(?:the\s+)?(?:total\s+)?number\s+of|count)\s+(?:(?:all|the|these|those|our)\s+)*|\bcombien\s+(?:y\s+a[-\s]t[-\s]il\s+(?:eu\s+)?)?(?:de\s+|des\s+|d['’])|\bnombre\s+(?:de\s+|des\s+|d['’])/i;
/** What something has or holds: "how many articles does the code have", "which project did they present". */
const HELD_BY_SOMETHING =
  /^[^?]*\b(?:do(?:es)?|did)\s+(?!(?:we|you|they)\b)[^?]*\b(?:have|contain|hold|include|comprise|count|consist\s+of|present|submit|propose|mention)\b|^[^?]*\b(?:compte|comptent|contient|contiennent|comporte|comportent|comprend|comprennent)\b/iu;
/** Asks for all there was: with a place or a period to look in, a list. */
const WHAT_HAPPENED =
  /^what\s+(?:(?:all\s+)?(?:happen\p{L}*|took\s+place|occurred|went\s+on|was\s+(?:done|organi[sz]ed|held))|(?:did|have|has)\s+(?:we|they|you|our\s+\p{L}+)\s+(?:do|done|organi[sz]ed?|held?))\b|^(?:que\s+s['’]est[-\s]il\s+(?:passé|produit)|qu['’]est[-\s]ce\s+qu(?:i|['’]il)\s+(?:s['’]est\s+(?:passé|produit)|a\s+eu\s+lieu|est\s+arrivé)|qu['’](?:a[-\s]t[-\s]on|avons[-\s]nous|ont[-\s]ils)\s+(?:fait|organisé))/iu;
/** The beginning of a question for what somebody did: "what has the Ministry done in Chad?", « qu'a fait le Fonds au Mali ? » */
const WHAT_SOMEBODY_DID =
  /^(?:what\s+(?:all\s+)?(?:did|have|has|does|do|is|are|was|were)\s+(?<doer>.{2,60}?)\s+(?:do|done|doing|organi[sz]ed?|organi[sz]ing|up\s+to)|qu['’](?:a|ont|avait)[-\s](?:t[-\s](?:elle|il)\s+)?fait\s+(?<faiseur>.{2,60}?))\s+(?:in|at|on|about|for|since|between|during|before|after|last|this|from|à|en|au|aux|dans|sur|pour|depuis|entre|pendant|avant|après)\s|^what\s+(?:did|have|has)\s+(?<agent>.{2,60}?)\s+(?:do|done)\s*\?*$/iu;
/** Ends the name of an organisation: reports tell of what it does, event by event. */
const ORGANISATION =
  /(?:^|[\s'’])(?:\p{Lu}[\p{L}\d-]*\p{Lu}[\p{L}\d-]*|(?:[Oo]rgani[sz]ation|[Ss]ociet(?:y|ie)|[Oo]ffice|[Mm]ission|[Mm]inistr(?:y|ie)|[Gg]overnment|[Aa]genc(?:y|ie)|[Ee]mbass(?:y|ie)|[Pp]resence|[Ss]ecretariat|[Cc]ouncil|[Cc]ommission|[Uu]nion|[Bb]ank|[Ff]und|[Nn]etwork|[Cc]hamber|[Aa]ssociation|[Pp]rogramme|[Uu]niversit(?:y|ie)|[Cc]ommittee|[Ff]ederation|[Aa]lliance|[Ii]nstitute|[Ff]oundation|[Aa]uthorit(?:y|ie)|[Cc]ross|[Cc]rescent|[Ss]ociété|[Bb]ureau|[Mm]inistère|[Gg]ouvernement|[Aa]gence|[Aa]mbassade|[Ss]ecrétariat|[Cc]onseil|[Bb]anque|[Ff]onds|[Rr]éseau|[Cc]hambre|[Uu]niversité|[Cc]omité|[Ff]édération|[Ii]nstitut|[Ff]ondation|[Aa]utorité|[Cc]roix-[Rr]ouge)s?)(?:\s|$)/u;
/** Asks for a digest. */
const OVERVIEW =
  /^(?:please\s+)?(?:(?:give|show|write|provide)\s+(?:me\s+)?)?(?:an?\s+|the\s+)?(?:(?:short|brief|quick)\s+)?(?:overview|summary|digest|outline|recap)\s+(?:of|on)\s+|^(?:please\s+)?(?:summari[sz]e|outline|recap)\s+|^(?:tell|brief)\s+me\s+about\s+(?:all\s+)?(?:our|the|your|their)\s+|^what\s+(?:has|have)\s+(?:been\s+(?:going\s+on|happening|done)|happened)\b|^(?:donne[rz]?|fai[st]\p{L}*|présente[rz]?)(?:[-\s](?:moi|nous))?\s+(?:un\s+)?(?:bref\s+|petit\s+)?(?:aperçu|résumé|survol|bilan|tour\s+d['’]horizon)\s+|^(?:un\s+)?(?:aperçu|résumé|survol|bilan)\s+d|^résume[rz]?(?:[-\s]moi)?\s+|^parle[rz]?[-\s]moi\s+(?:de\s+)?(?:nos|des|vos|leurs)\s+/iu;
const QUANTIFIED_ONE = /\b(?:every|each|chaque)\s+(?:\p{L}+\s+){0,3}?(\p{L}+)/iu;

/** A noun this long is recognized with one letter wrong. */
const FORGIVING_LENGTH = 5;

/** Whether the noun phrase that `text` begins with is about happenings: "regional training courses on …". */
export function opensWithEventNoun(text: string, isNoun: (word: string) => boolean = isEventNoun): boolean {
  const found = withJoinedNames(text).match(/[\p{L}'’-]+/gu) ?? [];
  for (const [place, typed] of found.slice(0, PHRASE_WORDS).entries()) {
    const word = typed.toLowerCase();
    if (isNoun(word)) return true;
    // « a-t-elle », but « eu » is no end when it stands for the European Union.
    const ends = typed !== "EU" && PHRASE_END.has(word.replace(/-(?:t-)?(?:ils?|elles?|on)$/u, ""));
    if (ends || (place > 0 && PAST_TENSE.test(word))) return false;
  }
  return false;
}

/** "How many events did the Board have": held by whoever held them, and not parts of something. */
const EVENTS_HELD =
  /^(?:events?|activit(?:y|ies)|trainings?|workshops?|seminars?|courses?|visits?|round\s+tables?|(?:training|press)\s+\p{L}+)\s+(?:did|do|does|has|had)\s+[^?]*\b(?:hold|held|have|had)\b/iu;

/** "How many theft reports were filed": reports of another kind than those asked. */
const REPORTED_THINGS =
  /^\p{Ll}+\s+(?:reports|complaints|documents)\s+(?:were|are|was|have\s+been|had\s+been)\s+(?:recorded|filed|received|registered|lodged|submitted|made|logged)\b/u;

/**
 * The kind of a question, in English or French, from its form.
 * @param hasScope whether it names a place, a period or a language: "what happened in May" wants a list, "what happened then" does not.
 */
export function questionKind(question: string, hasScope = false): QuestionKind {
  const text = question.trim();
  if (weighsAlternatives(text)) return "passage";
  if (OVERVIEW.test(text) && (hasScope || opensWithEventNoun(text.replace(OVERVIEW, "")))) return "overview";
  const count = HOW_MANY.exec(text);
  if (count) {
    const counted = text.slice(count.index + count[0].length);
    const isEvents =
      ABOUT_NOUNS.test(counted) ||
      opensWithEventNoun(counted, isCountable) ||
      (asksForAll(text, hasScope) && opensWithEventNoun(counted, namesDeed));
    const isPart = HELD_BY_SOMETHING.test(counted) && !EVENTS_HELD.test(counted);
    return isEvents && !isPart && !REPORTED_THINGS.test(counted) ? "count" : "passage";
  }
  if ((hasScope && WHAT_HAPPENED.test(text)) || asksWhatWasDone(text)) return "overview";
  const one = QUANTIFIED_ONE.exec(text)?.[1]?.toLowerCase();
  if (one && LIST_OPENING.test(text) && (ONE_KIND_OF_EVENT.has(one) || ANY_EVENT.has(one))) return "list";
  for (const opening of [WHAT_ARE, WHICH, LIST_OPENING]) {
    const match = opening.exec(text);
    const asked = match && text.slice(match[0].length);
    if (!asked || HELD_BY_SOMETHING.test(asked)) continue;
    if (opensWithEventNoun(asked) || ABOUT_NOUNS.test(asked)) return "list";
    if (asksForAll(text, hasScope) && opensWithEventNoun(asked, namesDeed)) return "list";
  }
  const keywords = text.replace(/\s*\?\s*$/, "");
  return (keywords === text || !ASKS.test(text)) && areListKeywords(keywords, hasScope) ? "list" : "passage";
}

function asksForAll(text: string, hasScope: boolean): boolean {
  if (AT_ONE_EVENT.test(text)) return false;
  return hasScope || OF_ALL_REPORTS.test(text) || ORGANISATION.test(DOER_OF_DEED.exec(text)?.[1] ?? "");
}

/** Whether a question asks for all that an organisation did: "what has the Fund done in Chad?" It may ask for one thing all the same. */
export function asksWhatWasDone(question: string): boolean {
  const doer = WHAT_SOMEBODY_DID.exec(question.trim())?.groups;
  return ORGANISATION.test(doer?.doer ?? doer?.faiseur ?? doer?.agent ?? "");
}

/** Words of a full question, which keywords with a question mark behind them lack. */
const ASKS =
  /(?<!\p{L})(?:who|whom|whose|what|when|where|which|why|how|did|do|does|was|were|is|are|has|have|had|can|could|will|would|qui|que|quoi|quand|où|pourquoi|comment|combien|quel(?:le)?s?|est|sont|était|a|ont)(?!\p{L})/iu;
const KEYWORDS_BEFORE_NOUN = 3;
/** What may stand behind the noun in keywords for a list: where, when, on what. */
const NARROWING =
  /^(?:\d|(?:on|in|at|about|for|with|by|from|of|since|before|after|until|till|starting|between|during|sur|à|au|aux|en|dans|pour|avec|par|de|du|des|depuis|avant|après|dès|jusqu['’]\p{L}*|entre|(?:co-?)?(?:funded|financed)|sponsored|supported|paid|organi[sz]ed|hosted|held|given|financée?s|organisée?s|tenue?s)$|d['’])/iu;

/** Keywords without a verb: "trainings on border security 2023", but not "elections 2023 head of mission". */
function areListKeywords(text: string, hasScope: boolean): boolean {
  const found = text.split(/\s+/);
  const noun = found.slice(0, KEYWORDS_BEFORE_NOUN).findIndex((word) => isEventNoun(word.toLowerCase()));
  if (noun < 0) return false;
  if (noun === 0 && hasScope) return true;
  const behind = found.slice(noun + 1);
  const next = behind.find((word) => !/^\d/.test(word));
  return next === undefined || NARROWING.test(next) || /^\p{Lu}/u.test(next);
}

/** Opens a question for whatever there is. */
const ABOUT =
  /^(?:please\s+)?(?:tell\s+(?:me|us)(?:\s+(?:something|more))?|what\s+about|what\s+do\s+(?:you|we|the\s+reports)\s+(?:know|say|have|tell)|(?:is\s+there\s+)?(?:anything|something)(?:\s+new)?|(?:any\s+|the\s+)?news|what['’]?s\s+new|parle[rz]?[-\s](?:moi|nous)|que\s+sa(?:it-on|vez-vous|vons-nous)|que\s+disent\s+les\s+rapports|quoi\s+de\s+neuf|(?:des\s+)?nouvelles)(?!\p{L})/iu;
const JOINS = words(
  "in on at of from for about and or the to en au aux du de des d à a sur pour et ou le la les l since depuis",
);

/** Whether a question names a place or period and nothing else: "Tell me about Kosovo", "Kosovo 2024". */
export function namesScopeOnly(question: string, spans: Span[]): boolean {
  if (spans.length === 0) return false;
  const rest = spans.reduce(
    (text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end),
    question,
  );
  const others =
    rest
      .trim()
      .replace(ABOUT, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return others.every((word) => JOINS.has(word));
}

const COMPARING =
  /\b(?:most|fewest|least|highest|largest|biggest|smallest|longest|shortest|lowest|costliest|dearest)\b(?!\s+recent)|(?<!\p{L})l[ea]s?\s+(?:plus|moins)\s+(?!récent|ancien)|(?<!\p{L})le\s+(?:plus|moins)\s+d/iu;

/** Whether a question asks to compare what events state in numbers: "which had the most participants". */
export function comparesNumbers(question: string): boolean {
  return COMPARING.test(question);
}

/** Whether a word is the plural of a happening, or of any event: "trainings", « visites », one letter wrong or not. */
export function isEventNoun(word: string): boolean {
  if (ANY_EVENT.has(word) || KINDS_OF_EVENT.has(word)) return true;
  // One of a kind is asked for like several: "which training did …".
  if (KINDS_OF_EVENT.has(`${word}s`)) return true;
  // "Lecturers" is no misspelt "lectures".
  if (word.length < FORGIVING_LENGTH || isKnownWord(word)) return false;
  return [...ANY_EVENT, ...KINDS_OF_EVENT].some(
    (noun) =>
      noun.length > FORGIVING_LENGTH &&
      noun !== `${word}s` &&
      noun[0] === word[0] &&
      (noun.length !== word.length || sameLetters(noun, word)) &&
      editDistance(noun, word) === 1,
  );
}

/** Of "election commissions" no elections are counted. */
function isCountable(word: string): boolean {
  return isEventNoun(word) && (KINDS_OF_EVENT.has(word) || !ONE_KIND_OF_EVENT.has(word));
}

function isKnownWord(word: string): boolean {
  return relatedWords(word, "en").length > 0 || relatedWords(word, "fr").length > 0;
}

/** One letter in place of another makes other words ("states" of "stages"); one missing, added or swapped seldom does. */
function sameLetters(a: string, b: string): boolean {
  return [...a].sort().join("") === [...b].sort().join("");
}

/** Whether a word names several things that are happenings by what is done with them: "loans". */
export function namesDeed(word: string): boolean {
  return DEEDS.has(word);
}

/** Whether a word asks for happenings of one kind: "trainings", but not "events". */
export function namesKindOfEvent(word: string): boolean {
  return KINDS_OF_EVENT.has(word) || ONE_KIND_OF_EVENT.has(word);
}

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** What a sentence of an event says of who speaks in it. */
export interface Speech {
  /** The words outside quotation marks that tell who speaks, in this sentence or where its quotation goes on; null when nobody does. */
  attribution: string | null;
  /** The first and last sentence of the quotation that it is part of, when that takes several. */
  run: [first: number, last: number] | null;
}

/** Verbs that report what somebody said without quoting it. English, then French. */
const SPEECH =
  /(?<!\p{L})(?:sa(?:id|ys?)|stat(?:ed|es)|told|tells|add(?:ed|s)|not(?:ed|es)|stress(?:ed|es)|emphasi[sz](?:ed|es)|explain(?:ed|s)|underlin(?:ed|es)|underscor(?:ed|es)|highlight(?:ed|s)|remark(?:ed|s)|recall(?:ed|s)|declar(?:ed|es)|announc(?:ed|es)|conclud(?:ed|es)|warn(?:ed|s)|urg(?:ed|es)|call(?:ed|s)\s+(?:for|on)|wrote|writes|observ(?:ed|es)|comment(?:ed|s)|point(?:ed|s)\s+out|argu(?:ed|es)|admit(?:ted|s)|promis(?:ed|es)|insist(?:ed|s)|reiterat(?:ed|es)|welcom(?:ed|es)|recogni[sz](?:ed|es)|acknowledg(?:ed|es)|caution(?:ed|s)|regret(?:ted|s)|prais(?:ed|es)|commend(?:ed|s)|encourag(?:ed|es)|appeal(?:ed|s)|affirm(?:ed|s)|suggest(?:ed|s)|propos(?:ed|es)|condemn(?:ed|s)|deplor(?:ed|es)|express(?:ed|es)|thank(?:ed|s)|dit|disait|(?:a|ont|avait)\s+(?:dit|déclaré|affirmé|souligné|ajouté|annoncé|constaté|précisé|indiqué|rappelé|estimé|expliqué|conclu|averti|noté|insisté|observé|promis|appelé|salué|remercié|rapporté|regretté)|déclare|affirme|souligne|ajoute|annonce|constate|précise|indique|rappelle|estime|explique|conclut|confie|raconte|note|regrette|s['’]est\s+félicitée?|selon)(?!\p{L})/iu;
/** A name or an office; a sentence's first word is written like one. */
const NAMED = /(?<!^)\p{Lu}\p{L}+|(?<!\p{L})(?:the|le|la|l['’]|un|une|a|an)\s*\p{L}{3}/u;
/** Whoever is meant was named before, whatever else is named behind: "he said in Oslo", « a-t-elle dit à Oslo ». */
const BY_PRONOUN =
  /^[\s,–—-]*(?:(?:and|but|et|mais)\s+)?(?:he|she|they|ils?|elles?)\s+\p{L}|(?<=\p{L}-)(?:ils?|elles?)(?!\p{L})/iu;
const MARKS = /[“”«»„"]/u;
const OPENS = /[“«„]/gu;
const CLOSES = /[”»]/gu;
const QUOTATION = /[“«„][^”»]*[”»]|"[^"]*"/gu;

/** Sentences before that tell whom "she said" means. */
const SENTENCES_BEFORE = 3;
/** A quotation that is not closed after so many sentences lacks its mark. */
const LONGEST_QUOTATION = 8;

/**
 * Who speaks in each of an event's sentences, in reading order. A quotation over several sentences has one speaker, told at its
 * beginning or its end; one without a name, or with "she said", is of whom the sentences before it name.
 * @param before the sentences of the same event that come before these, and the attribution last read of them.
 */
export function readSpeeches(
  texts: string[],
  before: { texts: string[]; attribution: string | null } = { texts: [], attribution: null },
): Speech[] {
  const read = [...before.texts, ...texts];
  const speeches: Speech[] = [];
  let named = before.attribution;
  for (let first = 0; first < texts.length; ) {
    const last = endOfQuotation(texts, first);
    const isQuoted = texts.slice(first, last + 1).some((text) => MARKS.test(text));
    const outside = outsideQuotation(texts.slice(first, last + 1));
    const told = outside.find(
      (text) => (isQuoted || SPEECH.test(text)) && NAMED.test(text.trim()) && !BY_PRONOUN.test(text),
    );
    const at = before.texts.length + first;
    const meant = [named, ...read.slice(whereNamed(read, at), at)].filter(Boolean).join(" ");
    const speaks = isQuoted || outside.some((text) => SPEECH.test(text));
    const attribution = told ?? (speaks && meant ? meant : null);
    if (told || (!named && outside.some((text) => BY_PRONOUN.test(text)))) named = attribution;
    for (let at = first; at <= last; at++) {
      speeches.push({ attribution, run: last > first ? [first, last] : null });
    }
    first = last + 1;
  }
  return speeches;
}

/** The sentence from which on those before one tell whom "she said" means: itself none that begins with "she". */
function whereNamed(texts: string[], first: number): number {
  let from = Math.max(0, first - SENTENCES_BEFORE);
  while (from > 0 && BY_PRONOUN.test(texts[from]!)) from--;
  return from;
}

/** The last sentence of a quotation that one begins; itself when it begins none. */
function endOfQuotation(texts: string[], first: number): number {
  const end = closingSentence(texts, first);
  // "One thing," said the mayor. "And another."
  const isTold = texts.slice(first, end + 1).some((text) => MARKS.test(text) && NAMED.test(text));
  if (!isTold || !/^[“«„"]/u.test(texts[end + 1] ?? "")) return end;
  const next = closingSentence(texts, end + 1);
  // Unless somebody else says it.
  const outside = outsideQuotation(texts.slice(end + 1, next + 1));
  return outside.some((text) => NAMED.test(text.trim())) ? end : next;
}

/** The sentence that closes what another leaves open; itself when that leaves nothing open, or it is never closed. */
function closingSentence(texts: string[], first: number): number {
  let isOpen = false;
  for (let at = first; at < Math.min(texts.length, first + LONGEST_QUOTATION); at++) {
    isOpen = leavesOpen(texts[at]!, isOpen);
    if (!isOpen) return at;
  }
  return first;
}

/** Whether a quotation is open at a sentence's end. Straight marks tell only by their number. */
function leavesOpen(text: string, isOpen: boolean): boolean {
  const straight = text.split('"').length - 1;
  const curly = (text.match(OPENS)?.length ?? 0) - (text.match(CLOSES)?.length ?? 0);
  if (curly !== 0) return curly > 0;
  return straight % 2 === 1 ? !isOpen : isOpen;
}

/** Sentences without what is quoted in them. */
function outsideQuotation(texts: string[]): string[] {
  let isOpen = false;
  return texts.map((text) => {
    const wasOpen = isOpen;
    isOpen = leavesOpen(text, isOpen);
    let rest = text;
    if (wasOpen) {
      const closing = rest.search(/[”»"]/u);
      rest = closing < 0 ? "" : rest.slice(closing + 1);
    }
    rest = rest.replace(QUOTATION, " ");
    const opening = isOpen ? rest.search(/[“«„"]/u) : -1;
    return opening < 0 ? rest : rest.slice(0, opening);
  });
}

/** What is said of money, as a verb that needs a payer and as a noun beside one. English, then French. */
const VERBS =
  "(?:co-?)?fund(?:ed|s|ing)?|(?:co-?)?financ(?:ed|es?|ing)|paid|pays?|paying|sponsor(?:ed|s)|bankroll(?:ed|s)|subsidi[sz](?:ed|es)|underwr(?:itten|ote)|donat(?:ed|es)|bore|borne|put\\s+up|contribut(?:ed?|es)|supported|(?:met|meets?|cover(?:ed|s)?|shar(?:ed|es?)|split)(?=[^.;]{0,30}\\s(?:costs?|bills?|expenses))|(?:shared|split)(?=\\s+(?:\\p{L}+ly\\s+)?(?:by|between|among))|provided|(?:purchased|bought|acquired)|(?:co-?)?financ(?:ée?s?|e|ent)|payée?s?|fait\\s+don|subventionnée?s?|prise?s?\\s+en\\s+charge|prend\\s+en\\s+charge|soutenue?s?|appuyée?s?|offerte?s?|vers(?:ée?s?|e|ent)|achetée?s?|apporté\\s+les\\s+fonds";
const NOUNS =
  "funds?|funding|financing|sponsors?|donors?|grants?|contributions?|gifts?|donations?|subsid(?:y|ies)|money|support|thanks\\s+to|on\\s+behalf\\s+of|bailleurs?|dons?|fonds|financements?|subventions?|contributions?|soutien|appui|grâce\\s+à|au\\s+nom\\s+d[eu]|à\\s+la\\s+charge";
/** Shared costs, of which the verb stands behind. */
const COSTS = "costs?(?=[^.;]{0,60}\\s(?:shared|covered|met|split|borne)\\s)";
const SUMS = "million|billion|millions|milliards?|euros|dollars|\\d";
const CUE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<verb>${VERBS})|(?<noun>${NOUNS}|${COSTS})|(?<sum>${SUMS}))(?![\\p{L}\\d])`,
  "giu",
);

/** Leads from what was paid to who paid. */
const BY =
  /^[^.,;]{0,60}?(?<=[\s(])(?:by|from|of|par|du|des|de|d['’]|to(?!\s+the\s+project))(?:\s|(?<=['’]))/iu;
const BY_AFTER_VERB =
  /^[^.,;]{0,40}?\s(?:by|from|between|among|with\s+(?:an?\s+|the\s+)?(?:\p{L}+\s+){0,2}(?:grant|funds?|money|support|help)|par|grâce\s+à|avec)\s/iu;
const THANKS = /^(?:thanks\s+to|on\s+behalf\s+of|grâce\s+à|au\s+nom\s+d[eu])$/iu;
const FROM =
  /^\s*(?:(?:million|billion|millions|milliards?|euros|dollars)\s+)?(?:from|of|d[eu]s?)\s+(?:the\s+|l['’])?\p{Lu}/u;
/** The last words before a noun, "with Peruvian" support, and "the sponsor: Peru" or "the donor was Peru". */
const NEAREST = /(?:\S+\s+){1,4}$/u;
/** "Peru paid a half and Chile the rest." */
const REST = /\s(?:the\s+(?:rest|remainder|other\s+half)|le\s+reste)(?!\p{L})/iu;
const NAMED = /^\s*(?::|,|(?:was|were|is|are|est|sont|était|étaient)\s)/iu;
/** Ends what is said of a payer. */
const CLAUSE_END =
  /[;.](?:\s|$)|,\s*(?:which|who|and\s+\p{L}+ed|\p{L}+ed|qui|dont|à\s|avec\s|et\s+\p{L}+ée?s?\s)|\s(?:attended|organi[sz]ed|held|hosted|implemented|conducted|carried|brought|gathered|within|qui|dont|organisée?s?|dans\s+le\s+cadre)(?!\p{L})/iu;

/**
 * The parts of a sentence in which who paid for what it tells of is named: "by Peru" of "The visit of the Danes was paid for by Peru".
 * None where it does not speak of money.
 */
export function fundingClauses(sentence: string): string[] {
  return [...sentence.matchAll(CUE)].flatMap((match) => {
    const before = sentence.slice(0, match.index);
    const behind = sentence.slice(match.index + match[0].length);
    const clause = behind.slice(0, CLAUSE_END.exec(behind)?.index ?? behind.length);
    const { verb, sum } = match.groups ?? {};
    if (verb && BY_AFTER_VERB.test(behind)) return [clause];
    if (verb) return [payerBefore(before), REST.test(clause) ? clause : ""];
    if (sum) return FROM.test(behind) ? [clause] : [];
    if (THANKS.test(match[0]) || BY.test(behind)) return [clause];
    return [NEAREST.exec(before)?.[0] ?? "", NAMED.test(behind) ? clause : ""];
  });
}

/** Behind "that" or "which", if it names anybody; "Peru, which paid" stands before. */
function payerBefore(text: string): string {
  const clause = text.slice(text.lastIndexOf(";") + 1);
  const relative = /^.*(?<!\p{L})(?:that|which|que|qu['’])(?=[\s\p{L}])/isu.exec(clause)?.[0].length ?? 0;
  const tail = clause.slice(relative);
  return /\p{Lu}/u.test(tail) ? tail : clause;
}

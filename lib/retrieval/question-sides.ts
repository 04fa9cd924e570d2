/** One of several questions that are asked in one. */
export interface Side {
  text: string;
  /** The side before, when this one cannot be understood without it. */
  subject: string | null;
}

/** More than these are a list, and not a comparison. */
const MOST_SIDES = 4;

/** A second question behind "and": "… and how much did it cost?", « … et qui l'a financé ? ». */
const NEXT_CLAUSE =
  /,?\s+(?:and|but|et|mais)\s+(?=(?:how\s+(?:many|much|long|old|often|far)|who|whom|whose|what|which|when|where|why|(?:for|to|with|by|in|from|at|on)\s+(?:whom|which|what)|combien|qui|quand|où|quel(?:le)?s?|comment|pourquoi|(?:par|pour|avec|à|de|dans|en)\s+(?:qui|quel(?:le)?s?|quoi))(?![\p{L}]))/iu;
const ASKS =
  /^(?:how|who|whom|whose|what|which|when|where|why|in|on|at|for|to|by|from|combien|qui|que|qu['’]|quand|où|quel|comment|pourquoi|à|de|par|pour|dans|en)\b/iu;

/** A clause with no more words of its own than these, or with a word that points back, needs the one before. */
const OWN_WORDS = 3;
const WORDS_OF_CLAUSE = 3;
const POINTS_BACK =
  /(?<!\p{L})(?:it|its|they|them|their|there|he|him|his|she|her|that|this|these|those|ones?|il|ils|elle|elles|leurs?|lui|celui|celle|ceux|celles|ses|son|sa|l['’](?:a|ont))(?!\p{L})/iu;

/** A name of one word or more, or a year: what stands behind "in" or between commas. */
const ITEM = String.raw`(?:(?:19|20)\d\d|\p{Lu}[\p{L}\p{M}'’-]+(?:\s+(?:(?:of|de|du|des|la|le|el|al)\s+)?\p{Lu}[\p{L}\p{M}'’-]+)*(?:\s+(?:19|20)\d\d)?)`;
const AND = String.raw`\s*,?\s+(?:and|or|et|ou|than|que|versus|vs\.?)\s+`;
const WHERE_OR_WHEN = "(?:in|at|to|for|during|à|en|au|aux|pour|de|d['’])";
const LISTED = new RegExp(
  String.raw`(?<!\p{L})(${WHERE_OR_WHEN}\s+)(${ITEM}(?:\s*,\s*(?:${WHERE_OR_WHEN}\s+)?${ITEM})*)${AND}(?:(${WHERE_OR_WHEN})\s+)?(${ITEM})`,
  "u",
);
const FURTHER_ITEM = new RegExp(String.raw`\s*,\s*(?:${WHERE_OR_WHEN}\s+)?`, "u");

/** "the laboratory in Osh and the archive in Naryn". */
const PLACED = String.raw`(?:(?:the|le|la|les)\s+|l['’])(?:(?!(?:and|et|did|was|were|is|are)\s)[^\s,?]+\s+){1,6}(?:in|at|of|à|de|en)\s+${ITEM}`;
const TWO_PLACED = new RegExp(String.raw`(?<!\p{L})(${PLACED})\s+(?:and|or|et|ou)\s+(${PLACED})`, "u");

/** "on mines and on virtual assets". */
const REPEATED_PREPOSITION =
  /(?<!\p{L})((?:on|about|with|sur|avec)\s+)([^,?]+?)\s+(?:and|or|et|ou)\s+(?:on|about|with|sur|avec)\s+([^,?]+)/iu;

/** "Compare A with B", "the difference between A and B". */
const COMPARED =
  /^(?:please\s+)?compare[rz]?\s+(.+?)[.?!\s]*$|\b(?:differences?|différences?)\s+(?:between|entre)\s+(.+?)[.?!\s]*$/iu;
/** What stands between the two, the surest first: "compare the visit to Osh with …". */
const BETWEEN = [/\s+(?:with|against|avec)\s+/iu, /\s+(?:and|et)\s+/iu, /\s+(?:to|à)\s+/iu];
/** What is compared, and where: "the course | in Lima". */
const COMPARED_THING =
  /^(.+?)\s+((?:in|at|to|for|of|from|on|by|with|à|au|aux|en|de|du|des|pour|sur|par)\s|d['’])/iu;
/** "The one in Quito", "to the Board": the same thing, elsewhere. */
const SAME_ELSEWHERE =
  /^(?:(?:the|that|those)\s+ones?\s+|(?:that|those|celui|celle|ceux|celles)\s+)?(?=(?:in|at|to|for|of|from|on|by|with|à|au|aux|en|de|du|des|pour|sur|par)\s|d['’])/iu;

/** "Which course had more participants, the one in Osh or the one in Naryn?" */
const CHOICE =
  /^((?:which|what|who|whose|where|quel(?:le)?s?|qui|lequel|laquelle|où)\b.+?),\s*(.+?)\s+(?:or|ou)\s+(.+?)[.?!\s]*$/iu;
const MORE_OR_LESS =
  /\b(?:more|most|less|least|fewer|fewest|better|best|worse|worst|\p{L}{3,}er|\p{L}{3,}est|first|last)\b|(?<!\p{L})(?:plus|moins|mieux|meilleure?s?|premier|première)(?!\p{L})/iu;

/** Whether a question has two things weighed against each other: "which had more participants, A or B?". */
export function weighsAlternatives(question: string): boolean {
  const first = CHOICE.exec(question.trim())?.[1];
  return first !== undefined && MORE_OR_LESS.test(first);
}

/** One of the few names that hold an "and" of their own. */
export type IsOneName = (name: string) => boolean;

/**
 * The questions that one question asks at once: its clauses ("when did it open and who paid?"), or the same of several places, periods
 * or subjects ("in Osh and in Naryn"). None when it asks one.
 */
export function questionSides(question: string, isOneName: IsOneName = () => false): Side[] {
  const text = question.trim();
  if (weighsAlternatives(text)) {
    const [, asked, one, other] = CHOICE.exec(text)!;
    return [one, other].map((alternative) => ({ text: `${asked}, ${alternative}?`, subject: null }));
  }
  const clauses = splitClauses(text);
  if (clauses.length > 1) return clauses;
  const alternatives =
    listedSides(text, isOneName) ??
    pairedSides(text, TWO_PLACED) ??
    repeatedSides(text) ??
    comparedSides(text);
  return (alternatives ?? []).slice(0, MOST_SIDES).map((side) => ({ text: side, subject: null }));
}

function splitClauses(text: string): Side[] {
  if (!ASKS.test(text)) return [];
  const parts = text.split(new RegExp(NEXT_CLAUSE, "giu")).slice(0, MOST_SIDES);
  // "Which pilots and which rafts did …" is one clause.
  if (parts[0]!.split(/\s+/).length < WORDS_OF_CLAUSE) return [];
  return parts.map((part, place) => {
    const clause = part.replace(/[\s?.,]+$/u, "");
    const leans = place > 0 && (POINTS_BACK.test(clause) || ownWords(clause) <= OWN_WORDS);
    return { text: `${clause}?`, subject: leans ? parts[0]! : null };
  });
}

/** Words of a clause behind the one that asks. */
function ownWords(clause: string): number {
  return clause
    .replace(/^(?:how\s+\p{L}+|\p{L}+)\s*/iu, "")
    .split(/\s+/)
    .filter((word) => /^\p{L}{3,}/u.test(word)).length;
}

function listedSides(text: string, isOneName: IsOneName): string[] | null {
  const match = LISTED.exec(text);
  if (!match) return null;
  const [whole, preposition, listed, lastPreposition, last] = match;
  const items = listed!.split(FURTHER_ITEM);
  // "Bosnia and Herzegovina" is one.
  if (!lastPreposition && isOneName(`${items.at(-1)} and ${last}`)) return null;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + whole.length);
  // "in March and in May 2023": the year is for both.
  const year = /\s(?:19|20)\d\d$/u.exec(last!)?.[0] ?? "";
  const first = items.map((item) => `${preposition}${/\d$/.test(item) ? item : `${item}${year}`}`);
  return [...first, `${lastPreposition ? `${lastPreposition} ` : preposition}${last}`].map(
    (item) => `${before}${item}${after}`,
  );
}

function pairedSides(text: string, pattern: RegExp): string[] | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  return [`${before}${match[1]}${after}`, `${before}${match[2]}${after}`];
}

function repeatedSides(text: string): string[] | null {
  const match = REPEATED_PREPOSITION.exec(text);
  if (!match) return null;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  return [`${before}${match[1]}${match[2]}${after}`, `${before}${match[1]}${match[3]}${after}`];
}

function comparedSides(text: string): string[] | null {
  const match = COMPARED.exec(text);
  const compared = match?.[1] ?? match?.[2];
  const between = compared && BETWEEN.map((form) => form.exec(compared)).find(Boolean);
  if (!compared || !between) return null;
  const one = compared.slice(0, between.index);
  const other = compared.slice(between.index + between[0].length);
  const thing = COMPARED_THING.exec(one)?.[1];
  return [one, thing ? other.replace(SAME_ELSEWHERE, `${thing} `) : other];
}

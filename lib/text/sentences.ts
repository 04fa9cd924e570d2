import { splitParagraphs, trimSpan } from "./paragraphs.ts";
import type { Span } from "./span.ts";

const set = (words: string) => new Set(words.split(" "));

/** Written before a name or inside a phrase, so that no sentence ends with them. Lower case, without the last stop. */
const NEVER_LAST = set(
  "mr mrs ms dr prof st ste sts mt ft lt col gen maj capt cpt cmdr adm brig sgt cpl amb hon rev fr sen rep gov pres supt insp " +
    "messrs mm mme mmes mlle mlles mgr pr vve e.g i.e eg ie cf vs viz ca approx resp incl excl esp " +
    "p.ex ex env c.-à-d càd réf ph",
);
/** Followed by a number when they do not end a sentence. */
const BEFORE_NUMBER = set(
  "no nos nr n art arts p pp para paras par sec sect vol vols ch chap fig figs tab ed al app ann rés res doc op " +
    "jan feb mar apr jun jul aug sep sept oct nov dec janv févr avr juil déc tel tél ext",
);
/** May end a sentence or stand inside one; the next word decides. */
const MAY_END = set(
  "etc inc ltd co corp llc plc bros jr sr a.m p.m d.c u.s u.k u.n e.u u.s.a ph.d m.a b.a b.sc m.sc a.d b.c dept est govt univ assn intl av ave blvd rd bd s.a s.r.l",
);
const MONTH =
  /^(?:jan(?:uary|vier|uar)?|feb(?:ruary|ruar)?|févr?(?:ier)?|mar(?:ch|s)?|märz|apr(?:il)?|avr(?:il)?|may|mai|june?|juin|juni|july?|juil(?:let)?|juli|aug(?:ust)?|août|sept?(?:ember|embre)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember)?|déc(?:embre)?|dez(?:ember)?)$/i;
/** Words that open a sentence far more often than a name does. */
const OPENERS = set(
  "the a an this that these those it he she they we you i in on at from to for with by as after before during since while when where " +
    "if but and or so yet however also there here our his her its their some many most all both each more over under " +
    "le la les un une des ce cet cette ces il elle ils elles nous vous on en dans au aux du de par pour avec sur sous après avant " +
    "depuis pendant lors selon mais et ou si son sa ses leur leurs notre plus tout toutes tous cela c'est l'un d'autres",
);

const ARTICLES = set("the a an le la les un une");
/** What a sentence with a glued article behind it may end with besides words: a number, a short form in capitals. */
const GLUED_TOKEN = /^(?:\p{L}?\d{1,3}|\p{Lu}{2,8}|\p{Ll}{2})$/u;

/** Characters before a stop that are read to judge it: an abbreviation, a number, an address. */
const TOKEN_CHARACTERS = 60;

/** A run of stops, the closing marks that belong to it (in French after a no-break space), and what stands behind. */
const STOP = /(?<![.!?…])([.!?…]+)((?:[”"’'’)\]›]|[ \u00a0\u202f]?»)*)(\s+|(?=\p{Lu})|$)/gu;
const OPENING_MARKS = /^[“"‘'«(¿¡[–—-]+[\s\u00a0\u202f]*/;

/**
 * The sentences of a text (or of a span of it), English or French, in order, trimmed, without overlap: every character
 * that is not white space lies in exactly one. A line break ends a sentence, unless the lines were wrapped at a column.
 */
export function splitSentences(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  return splitParagraphs(text, span).flatMap((paragraph) => splitParagraph(text, paragraph));
}

function splitParagraph(text: string, { start, end }: Span): Span[] {
  const paragraph = text.slice(start, end);
  const sentences: Span[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(STOP)) {
    const stop = match.index;
    const next = stop + match[0].length;
    if (next >= paragraph.length || !endsSentence(paragraph, from, match)) continue;
    sentences.push(trimSpan(text, { start: start + from, end: start + next }));
    from = next;
  }
  if (from < paragraph.length) sentences.push(trimSpan(text, { start: start + from, end }));
  return sentences;
}

/** Whether the stop that `match` found ends the sentence that began at `from`. */
function endsSentence(paragraph: string, from: number, match: RegExpExecArray): boolean {
  const [, stops = "", closing = "", space = ""] = match;
  const after = paragraph.slice(match.index + match[0].length, match.index + match[0].length + 40);
  const bare = after.replace(OPENING_MARKS, "");
  const first = bare.charAt(0);
  if (/\p{Ll}/u.test(first)) return false;
  const nextWord = /^[\p{L}\p{N}'’-]+/u.exec(bare)?.[0] ?? "";
  const token =
    /[^\s(«“"[]*$/.exec(paragraph.slice(Math.max(from, match.index - TOKEN_CHARACTERS), match.index))?.[0] ??
    "";

  if (space === "") {
    const startsNew = match.index - token.length > from && ARTICLES.has(nextWord.toLowerCase());
    return isGlued(paragraph, match, token, after, startsNew);
  }
  if (stops !== "." || closing.includes("»") || closing.includes("”") || closing.includes('"')) return true;

  const word = token.toLowerCase().replace(/^(?:[ldsncj]|qu)?[’'‘]+/, "");
  const opener = OPENERS.has(nextWord.toLowerCase());
  if (closing === "" && NEVER_LAST.has(word)) return false;
  if (word === "p" && /^ex\b/i.test(bare)) return false;
  if (BEFORE_NUMBER.has(word) && closing === "")
    return !/^[\d§°]/.test(bare) && !(word.length < 3 && !opener);
  if (MAY_END.has(word)) return opener || first === "" || OPENING_MARKS.test(after);
  if (/^(?:\p{L}\.)*\p{L}$/u.test(token) && /\p{Lu}/u.test(token)) return opener;
  if (/^\d{1,3}$/.test(token)) {
    const startsLine = match.index - token.length === from;
    return !startsLine && !MONTH.test(nextWord);
  }
  if (/^[IVX]{1,5}$/.test(token) && match.index - token.length === from) return false;
  return true;
}

/**
 * A stop without a space behind it ends a sentence only between two plain words, as in "…in decades.Programmes like…", or before an
 * article: "…of level B2.The course…".
 */
function isGlued(
  paragraph: string,
  match: RegExpExecArray,
  token: string,
  after: string,
  startsNew: boolean,
): boolean {
  const isWord = /\p{Ll}{3}$|\p{Ll}\p{Ll}[)\]”"»]$/u.test(token) || /\d{4}$/.test(token) || match[2] !== "";
  if (
    !isWord &&
    !(startsNew && GLUED_TOKEN.test(token) && !BEFORE_NUMBER.has(token) && !NEVER_LAST.has(token))
  )
    return false;
  const run =
    /\S*$/.exec(paragraph.slice(Math.max(0, match.index - TOKEN_CHARACTERS), match.index))?.[0] ?? "";
  if (/[/@\\]|^www|^https?:/.test(run)) return false;
  return /^\p{Lu}[\p{L}’'-]*[\s,]/u.test(after);
}

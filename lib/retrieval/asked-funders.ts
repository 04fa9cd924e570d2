import type { Span } from "#lib/text/span.ts";

/** Who is to have paid for what a question asks for. */
export interface AskedFunders {
  /** The words for the funders: any of them will do. */
  funders: Span[];
  /** The funders with the words that say they paid. */
  span: Span;
}

const PAID =
  "(?:co-?)?(?:funded|financed)|financially\\s+supported|supported\\s+financially|sponsored|bankrolled|subsidi[sz]ed|underwritten";
const PAY = `pay|paid|paying|(?:co-?)?(?:fund|finance)|${PAID}|sponsor|bankroll|subsidi[sz]e|contribut(?:ed?|ing)(?=\\s+(?:\\p{L}+\\s+)?to)`;
const PAYÉ = "(?:co-?)?financée?s?|payée?s?|subventionnée?s?|sponsorisée?s?";
const IN_PART =
  "(?:(?:in\\s+part|partly|jointly|mainly|wholly|entirely|fully|also|en\\s+partie|partiellement|entièrement|conjointement)\\s+)*";

/** How a question says who paid. First match wins. */
const FORMS = [
  `\\b(?:paid\\s+for|${PAID})\\s+${IN_PART}by\\s+(?<funder>[^?]+)`,
  `\\b(?:money|funds|funding|financing|financial\\s+(?:support|help|assistance|contributions?))\\s+(?:from|by)\\s+(?<funder>[^?]+)`,
  `\\bwith\\s+(?<funder>[^?]{2,60}?)\\s+(?:money|funds|funding|financing|financial\\s+(?:support|help|assistance))(?!\\s+(?:from|by))`,
  `\\b(?:did|does|do|has|have|had)\\s+(?<funder>[^?]{2,80}?)\\s+(?:also\\s+)?(?:help(?:ed)?\\s+(?:to\\s+)?)?(?:${PAY})\\b`,
  `\\S\\s+(?:that|which)\\s+(?<funder>[^?]{2,80}?)\\s+(?:(?:has|have|had)\\s+)?(?:(?:helped|helps)\\s+(?:to\\s+)?)?(?:paid|pays|pay|${PAID}|funds|fund|finances?|sponsors?)\\b`,
  `(?<!\\p{L})(?<funder>[\\p{L}.]+)[-\\s](?:funded|financed|sponsored)\\s+\\p{L}`,
  `(?<!\\p{L})(?:${PAYÉ}|prise?s?\\s+en\\s+charge)\\s+${IN_PART}par\\s+(?<funder>[^?]+)`,
  `\\b(?:argent|fonds|financement|(?:soutien|appui)\\s+financier)\\s+(?:de\\s+la|de\\s+l['’]|du|des|de|d['’])\\s*(?<funder>[^?]+)`,
  `^\\S+\\s+\\p{L}+\\s+(?<funder>[^?]{2,80}?)\\s+(?:a|ont|avait)-(?:t-)?(?:ils?|elles?|on)\\s+(?:aidé\\s+à\\s+financer|contribué|${PAYÉ})(?!\\p{L})`,
  `\\bqu(?:e\\s+|['’])(?<funder>[^?]{2,80}?)\\s+(?:a|ont|avait)\\s+(?:${PAYÉ})(?!\\p{L})`,
].map((form) => new RegExp(form, "diu"));

/** Behind these a question says when, where or what for, unless they belong to a name: "the Ministry for Trade". */
const END =
  /(?:(?<!(?:ministry|office|bank|fund|agency|cent(?:re|er)|programme|council|committee|foundation|institute)\s)(?<=\s)(?:for|on|about)|(?<=\s)(?:in|at|during|between|since|before|after|until|pendant|entre|depuis|avant|après|sur|pour|en|dans))\s/iu;
const OR = /\s*(?:,|(?<!\p{L})(?:or|ou|and\/or|et\/ou)(?!\p{L}))\s*(?:by\s+|par\s+)?/iu;
/** "Does anybody pay", "who they paid for": nobody in particular. */
const NOBODY = /^(?:it|they|them|we|you|anybody|anyone|somebody|on|il|elle|ils|elles|nous|vous|\P{L}*)$/iu;

/** Who is to have paid for what a list or count asks for: "events funded by the Fund or Peru"; null where a question does not say. */
export function askedFunders(question: string): AskedFunders | null {
  for (const form of FORMS) {
    const match = form.exec(question);
    const place = match?.indices?.groups?.funder;
    if (!match || !place) continue;
    const [start] = place;
    const named = question.slice(...place);
    const cut = END.exec(named)?.index;
    const funder = (cut === undefined ? named : named.slice(0, cut)).trimEnd();
    if (NOBODY.test(funder)) continue;
    const isLast = match.index + match[0].length === place[1];
    const span = { start: match.index, end: isLast ? start + funder.length : match.index + match[0].length };
    return { funders: parts(funder, start), span };
  }
  return null;
}

function parts(text: string, from: number): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const part of text.split(OR)) {
    const at = text.indexOf(part, start);
    start = at + part.length;
    if (part.trim()) found.push({ start: from + at, end: from + start });
  }
  return found;
}

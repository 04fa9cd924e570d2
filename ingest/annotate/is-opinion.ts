import type { EventReading } from "./event-reading.ts";

const LABEL =
  /^\W*(?:opinion|op-ed|commentary|comment|analysis|viewpoint|editorial|essay|column|blog|tribune|point de vue|analyse|éditorial|chronique|libre opinion)\b/imu;
/** Lines about the author at the end of an article. */
const AUTHOR_NOTE =
  /\b(?:the (?:author|writer) is|the views expressed|is (?:a|an|the) [^.]{0,80}(?:analyst|fellow|professor|researcher|director|columnist|lecturer|scholar|economist|expert|student)\b[^.]*\b(?:at|with|of|in)\b|l'auteure? est|les opinions exprimées|est (?:chercheur|chercheuse|professeure?|économiste|analyste|doctorante?)\b)/iu;
const ADVICE =
  /\b(?:should|must|ought to|need to|needs to|cannot afford)\b|(?<![\p{L}])(?:il faut|devrait|devraient|doit|doivent|faudrait)(?![\p{L}])/giu;
const FIRST_PERSON = /(?:^|\s)(?:I|my|je|mon|ma)\s/gu;
/** News says when: such a word near the top makes it a report. */
const NEWS =
  /\b(?:today|yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this week)\b|(?<![\p{L}])(?:aujourd'hui|hier|ce (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))(?![\p{L}])/iu;

/** "Jane Doe is a marine biologist …" near the end of what Jane Doe signed. */
function presentsAuthor(plain: string, byline: string): boolean {
  const name = byline
    .replace(/^(?:by|par)\s+/i, "")
    .split(/\s+(?:and|et)\s+|[,(]/)[0]!
    .trim();
  const at = plain.lastIndexOf(`\n${name} `);
  return (
    at > 0 &&
    /^(?:is|was|has|est|a été|enseigne|teaches|works|writes)\b/i.test(plain.slice(at + name.length + 2))
  );
}

/** Whether the text argues rather than reports: labelled so, or signed and full of advice. */
export function isOpinion(reading: EventReading): boolean {
  const { plain, byline } = reading;
  if (LABEL.test(plain.slice(0, 200))) return true;
  const lead = reading.sentences
    .slice(0, 4)
    .map((sentence) => sentence.text)
    .join(" ");
  const isNews = NEWS.test(lead);
  if (byline && !isNews && presentsAuthor(plain, byline)) return true;
  const tail = plain.slice(-900);
  if (AUTHOR_NOTE.test(tail) && !isNews) return byline !== null || plain.length > 2500;
  if (!byline || isNews) return false;
  const advice = plain.match(ADVICE)?.length ?? 0;
  const selves = plain.match(FIRST_PERSON)?.length ?? 0;
  // About one piece of advice in 1,200 characters: reports have far fewer outside quotations.
  return (advice + selves) * 1200 >= plain.length && advice + selves >= 2;
}

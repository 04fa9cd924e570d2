import { FULL_MONTH, FULL_WEEKDAY } from "#lib/text/date-words.ts";

/** A cut that would leave less than this many characters is not made. */
const SHORTEST_TITLE = 35;

const DAY = `(?:${FULL_WEEKDAY}),?\\s+`;
const PART_OF_DAY = "(?:\\s+(?:morning|afternoon|evening|night|matin|soir|après-midi))?";
const DATE_NUMBERS = `\\d{1,2}(?:er|st|nd|rd|th)?(?:\\s*(?:[-–]|to|and|au|et)\\s*\\d{1,2})?\\s+(?:of\\s+)?(?:${FULL_MONTH})`;
const DATE = `(?:${DAY})?(?:${DATE_NUMBERS}|(?:${FULL_MONTH})\\s+\\d{1,2}(?:\\s*(?:[-–]|to|and)\\s*\\d{1,2}(?!\\s*\\p{L}))?)(?:,?\\s+\\d{4})?`;
const DATES = `${DATE}(?:\\s+(?:to|and|au|et)\\s+(?:le\\s+)?${DATE})?`;

/** "On 5 May 2022,", "From 9 to 11 June,", "Du 2 au 4 mars 2021,", "As a result,", "Yesterday,", "Friday's". */
const LEAD_IN = new RegExp(
  "^(?:(?:as a result|meanwhile|in addition|moreover|also|furthermore|subsequently|en outre|par ailleurs|ainsi|de plus|to this end),\\s+)?" +
    "(?:(?:earlier|late|early)\\s+)?" +
    `(?:(?:(?:le|les|du|ce|au|de)\\s+(?:(?:${FULL_MONTH}|${FULL_WEEKDAY}|mois)\\s+)?(?=\\d|de\\s|d['’])[^,]{0,70}?|` +
    `(?:on|from|for|between|in|this|last|over|during|entre|en|cette)\\s[^,]{0,60}?(?:\\d|${FULL_MONTH}|${FULL_WEEKDAY}|day|week|month|semaine|mois|dernier|dernière))` +
    "(?:,\\s+\\d{1,2}\\s+\\p{L}+(?:\\s+\\d{4})?|,\\s+\\d{4}|[^,]{0,30}),\\s+" +
    // What day of the year it is.
    "(?:(?:the\\s+|l[ae]\\s+|l['’])?(?:international|world|european|national|journée|semaine)\\s[^,]{5,90},\\s+)?" +
    `|(?:today|yesterday|hier|aujourd['’]hui)(?:,\\s+|\\s+)|(?:today|yesterday|${FULL_WEEKDAY})['’]s\\s+)`,
  "iu",
);
/** "On 3 May they received 40 helmets, …" begins with more than a day. */
const SENTENCE = /(?<!\p{L})(?:they|he|she|it|we|ils?|elles?|nous|was|were|received|ont|est|sont)(?!\p{L})/iu;
const PLACE_LEAD_IN = /^(?:in|at|à|au|en)\s+\p{Lu}[\p{L}'’ -]{1,30},\s+/u;

const RELATIVE_DAY = `(?:today|yesterday|last\\s+night|th(?:is|ese)\\s+(?:morning|afternoon|evening|week)|this\\s+(?:${FULL_WEEKDAY})|ce\\s+(?:jour|${FULL_WEEKDAY})|(?<!(?:their|his|her|its|our|the)\\s)last\\s+(?:week|month|year|${FULL_WEEKDAY})|on\\s+(?:${FULL_WEEKDAY})|aujourd['’]hui|hier|la\\s+veille|(?:l[ea]\\s+)?(?:${FULL_WEEKDAY}|semaine)\\s+derni(?:er|ère)|(?<!(?:le|du|au|chaque|ce|les|tous)\\s)(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\\s+\\d))`;
/** What may follow a day that is left out: a phrase of its own, or the verb it stood before. */
const PHRASE =
  "[.,;]|$|\\s+(?:in|at|of|with|to|from|for|on|by|after|against|without|worth|that|how|an?|the|its|their|à|au|aux|en|avec|pour|par|sans|de|d['’]|du|des|une?|le|la|les|l['’]|ses?|son|sa|sur|que|comment)(?![\\p{L}])";
/** "met today, 8 June, with": the day is in the event's dates. "The report published today finds" needs its word. */
const DAY_WITHIN = new RegExp(
  `(?:\\s+here(?=\\s))?(?:\\s+(?:since|depuis))?(?<!(?<!\\p{L})(?:until|from|of|jusqu['’]à|dès|by|d['’]))\\s+${RELATIVE_DAY}${PART_OF_DAY}` +
    `(?:,?\\s+(?:le\\s+)?${DATE_NUMBERS}(?:\\s+\\d{4})?,?)?` +
    `(?:(?=${PHRASE})|(?<!\\p{L}ed\\s+\\p{L}+)(?=\\s+(?:\\p{L}+ed|gave|took|met|held|began|opened|handed|paid|made|brought)(?!\\p{L})))`,
  "giu",
);
const HERE = /\s+here(?=\s+(?:that|to|after|with)(?!\p{L})|[,;]|$)/gu;
const DATE_PHRASE = `(?:on|from|between|du|le|les|entre\\s+le)\\s+(?:the\\s+)?(?:\\d{1,2}(?:\\s+\\p{L}+)?\\s+(?:to|and|au|et)\\s+(?:le\\s+)?)?${DATES}(?!\\p{L})`;
const DATE_WITHIN = new RegExp(`,\\s+${DATE_PHRASE},(?=\\s)|,?\\s+${DATE_PHRASE}`, "giu");

/** The sentence without the days it begins with; "In Riga," goes with them. */
export function withoutLeadIn(sentence: string): string {
  let rest = sentence;
  for (const leadIn of [LEAD_IN, PLACE_LEAD_IN, LEAD_IN]) {
    const lead = leadIn.exec(rest)?.[0] ?? "";
    if (!SENTENCE.test(lead) && rest.length - lead.length >= SHORTEST_TITLE) rest = rest.slice(lead.length);
  }
  return rest;
}

/** The text without "today", "last Friday" and "here", which say nothing where the report is not read. */
export function withoutRelativeDays(text: string): string {
  const weekdays = text.match(new RegExp(`\\son\\s+(?:${FULL_WEEKDAY})`, "giu")) ?? [];
  // "emptied on Monday, and again on Tuesday": they tell two times apart.
  if (weekdays.length > 1) return text;
  return closeGap(text, DAY_WITHIN).replace(HERE, "");
}

/** The text without its dates, which stand beside a title. */
export function withoutDates(text: string): string {
  return closeGap(text, DATE_WITHIN);
}

/** Takes the form out, and with it the commas that only stood for it: "signed on Friday, in Riga, a treaty". */
function closeGap(text: string, form: RegExp): string {
  const beforePlace = new RegExp(`,?(?:${form.source}),?(\\s(?:in|at|à|au|en)\\s[^,]{2,40}),`, form.flags);
  const rest = text
    .replace(beforePlace, (phrase, place: string) => (phrase.split(",").length > 2 ? place : phrase))
    .replace(form, "")
    .replace(/,\s+(?:held|tenue?s?|organi[sz]ed|organisée?s?),/giu, ",")
    .replace(/,\s*,/g, ",");
  return rest.length >= SHORTEST_TITLE ? rest : text;
}

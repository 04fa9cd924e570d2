import type { EventDetail } from "#lib/chat/types.ts";

/** A title longer than this makes a clumsy question. */
const LONGEST_TITLE = 90;

/** In words; what is longer has an office in front. */
const LONGEST_NAME = 3;

const NAME = String.raw`(?:\p{Lu}[\p{L}'’-]+\s+)*\p{Lu}[\p{L}'’-]+`;
/** What stands between a verb of saying and the name: a title or an office, within the sentence. */
const OFFICE = String.raw`(?:(?:\p{L}|['’-])+,?\s+){0,8}?`;
const SAYING = [
  "said|says|added|stressed|noted|explained|underlined|emphasi[sz]ed|stated|remarked|recalled|warned|concluded",
  String.raw`a\s+(?:dit|déclaré|ajouté|souligné|noté|expliqué|affirmé|rappelé|averti|conclu|estimé)|explique|souligne|affirme|déclare|ajoute|estime`,
].join("|");
/** « … », a expliqué la directrice, Amina Diallo. / "…," said the host, Foreign Minister Ana Rusu. */
const SPEAKER = new RegExp(String.raw`["”»],?\s*(?:${SAYING})\s+(${OFFICE})(${NAME})\s*[.,;:"“«]`, "gu");

/** "Forty officers took part": somebody was counted, and what they did is named. */
const COUNTED_PEOPLE =
  /(?:\p{N}|(?:ty|teen|hundred|dozen|vingt|trente|ante|cent|aine|one|two|three|four|five|six|seven|eight|nine|ten))\s+(?:de\s+|d['’])?(?:\p{L}+\s+){0,3}?\p{Ll}{4,}s\b[^.!?]{0,80}?\b(?:took\s+part|attended|participated|gathered|were\s+trained|completed|ont\s+participé|ont\s+pris\s+part|ont\s+suivi|ont\s+assisté|se\s+sont\s+réuni)/u;

/** "funded by …", « avec l’appui financier de … ». */
const PAID =
  /\b(?:funded|financed|sponsored|paid\s+for)\b|\b(?:financé(?:e|s|es)?\s+par|financement\s+de|a\s+financé|ont\s+financé)/u;

const WORDS = {
  en: {
    said: (name: string) => `What did ${name} say?`,
    people: (title: string) => `How many people took part in “${title}”?`,
    paid: (title: string) => `Who paid for “${title}”?`,
    told: (title: string) => `What was reported on “${title}”?`,
    inCountry: (country: string, year: string | null) =>
      `Which events took place in ${country}${year ? ` in ${year}` : ""}?`,
  },
  fr: {
    said: (name: string) => `Qu’a dit ${name}\u00a0?`,
    people: (title: string) => `Combien de personnes ont participé à «\u00a0${title}\u00a0»\u00a0?`,
    paid: (title: string) => `Qui a financé «\u00a0${title}\u00a0»\u00a0?`,
    told: (title: string) => `Que disent les rapports de «\u00a0${title}\u00a0»\u00a0?`,
    inCountry: (country: string, year: string | null) =>
      `Quels événements ont eu lieu dans ce pays${year ? ` en ${year}` : ""}\u00a0: ${country}\u00a0?`,
  },
};

export type FollowUpLanguage = keyof typeof WORDS;

/**
 * Who is quoted in a text. A name is told whole where it stands apart ("said Ana Rusu", "said the host, Ana Rusu"); behind an office
 * ("Minister of Public Works Ana Rusu") nothing says where it begins, so its last two words stand for it.
 */
function speakers(text: string): string[] {
  const names = [...text.matchAll(SPEAKER)].map(([, office = "", name = ""]) => {
    const words = name.split(/\s+/);
    const standsApart = /^$|,\s*$/.test(office) && words.length <= LONGEST_NAME;
    return standsApart ? words : words.slice(-2);
  });
  return [...new Set(names.filter(({ length }) => length >= 2).map((words) => words.join(" ")))];
}

/** Whether an event's title can stand in a question of this language. */
export function canName(
  { title, language }: Pick<EventDetail, "title" | "language">,
  asking: FollowUpLanguage,
) {
  return title.length <= LONGEST_TITLE && language === asking;
}

/** What more could be asked of one event, by what its text seems to hold; each is still to be tried. */
export function questionsOnEvent(
  event: Pick<EventDetail, "title" | "language" | "text">,
  language: FollowUpLanguage,
) {
  const say = WORDS[language];
  const questions = speakers(event.text).map(say.said);
  if (!canName(event, language)) return questions;
  if (PAID.test(event.text)) questions.push(say.paid(event.title));
  if (COUNTED_PEOPLE.test(event.text)) questions.push(say.people(event.title));
  return questions;
}

/** Asks what is reported on an event. */
export const questionOnTitle = (title: string, language: FollowUpLanguage) => WORDS[language].told(title);

/** Asks for the events of a country (ISO 3166-1) in a year, or of any year. */
export function questionOnCountry(country: string, year: string | null, language: FollowUpLanguage): string {
  const name = new Intl.DisplayNames(language, { type: "region" }).of(country) ?? country;
  return WORDS[language].inCountry(name, year);
}

/** What kind of answer a question wants: some sentences, every event that fits, or their number. */
export type QuestionKind = "passage" | "list" | "count";

/** Words for happenings that reports are about, in the plural: general vocabulary of event reports. */
const EVENT_NOUNS = {
  en: `events activities happenings reports articles stories releases trainings courses workshops seminars webinars conferences meetings
    visits forums forums roundtables tables discussions consultations exercises ceremonies elections referendums donations handovers
    competitions exhibitions campaigns missions projects summits symposia lectures briefings tours deliveries launches initiatives
    sessions classes camps festivals gatherings celebrations hearings talks negotiations operations`,
  fr: `événements évènements evenements activités activites rapports articles communiqués communiques formations stages cours ateliers
    séminaires seminaires webinaires conférences conferences réunions reunions rencontres visites forums tables discussions consultations
    exercices cérémonies ceremonies élections elections référendums referendums dons remises concours expositions campagnes missions
    projets sommets colloques débats debats livraisons lancements initiatives sessions manifestations actions opérations operations`,
};
const NOUNS = new Set(`${EVENT_NOUNS.en} ${EVENT_NOUNS.fr}`.split(/\s+/));

/** Where the noun phrase after "how many" or "which" ends. */
const PHRASE_END = new Set(
  `did do does was were is are have has had took take took-place in on at about for with by of to from that which who during between since were-held held
   happened concern concerned concerning deal dealt involve involved mention mentioned cover covered there exist
   ont a sont est était étaient etait etaient ont-ils ont-elles sont-ils se sur dans à a en au aux du des de pour avec par qui que depuis entre
   concernent portent traitent y avait eu`.split(/\s+/),
);

/** An English verb in the past: the noun phrase before it has ended ("participants attended the workshops"). */
const PAST_TENSE = /^(?:\p{L}+ed|came|went|spoke|met|got|gave|sent|made|won|ran|led|held|began)$/u;

/** Words looked at for the noun of a noun phrase: "regional border security training courses". */
const PHRASE_WORDS = 8;

const LIST_OPENING =
  /^(?:please\s+)?(?:list|enumerate|show(?:\s+me)?|name|give(?:\s+me)?|find|tell\s+me)\s+(?:me\s+)?(?:all|every|each|the|a\s+list\s+of|any|which|what)?|^(?:liste[rz]?|énumère[rz]?|enumere[rz]?|cite[rz]?|donne[rz]?(?:[-\s]moi)?|montre[rz]?(?:[-\s]moi)?|trouve[rz]?)\s/i;
const WHICH =
  /^(?:in\s+|on\s+|at\s+|à\s+|dans\s+)?(?:which|what|quels?|quelles?|all(?:\s+the)?|every|toutes?|tous)\s+/i;
const WHAT_ARE =
  /^(?:what|which)\s+(?:are|were)\s+(?:all\s+)?(?:the\s+)?|^quel(?:le)?s\s+(?:sont|étaient|ont\s+été|furent)\s+(?:les\s+)?/i;
const HOW_MANY =
  /\b(?:how\s+many|(?:the\s+)?(?:total\s+)?number\s+of|count\s+(?:of\s+)?(?:all\s+)?(?:the\s+)?)\s+|\bcombien\s+(?:y\s+a-t-il\s+|y\s+a\s+t\s+il\s+)?(?:de\s+|d['’])|\bnombre\s+(?:de\s+|d['’])/i;

/** Whether the noun phrase that `text` begins with is about happenings: "OSCE training courses on …". */
function opensWithEventNoun(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  for (const [place, word] of words.slice(0, PHRASE_WORDS).entries()) {
    if (NOUNS.has(word)) return true;
    if (PHRASE_END.has(word) || (place > 0 && PAST_TENSE.test(word))) return false;
  }
  return false;
}

/** The kind of a question, from its form alone, in English or French. */
export function questionKind(question: string): QuestionKind {
  const text = question.trim();
  const count = HOW_MANY.exec(text);
  if (count && opensWithEventNoun(text.slice(count.index + count[0].length))) return "count";
  if (count) return "passage";
  for (const opening of [WHAT_ARE, WHICH, LIST_OPENING]) {
    const match = opening.exec(text);
    if (match && opensWithEventNoun(text.slice(match[0].length))) return "list";
  }
  // Keywords without a verb: "trainings on border security 2023".
  if (!/\?\s*$/.test(text) && opensWithEventNoun(text.split(/\s+/).slice(0, 3).join(" "))) return "list";
  return "passage";
}

/** Whether a word is the plural of a happening: "trainings", « visites ». */
export function isEventNoun(word: string): boolean {
  return NOUNS.has(word);
}

/** What somebody may ask to be made, that is no answer from reports. English, then French. */
const PRODUCTS = String.raw`poems?|songs?|lyrics|jokes?|riddles?|haikus?|limericks?|fairy\s+tales?|bedtime\s+stor(?:y|ies)|short\s+stor(?:y|ies)|essays?|recipes?|cover\s+letters?|love\s+letters?|horoscopes?|source\s+code|(?:python|javascript|java|sql|bash|html)\s+(?:code|scripts?|functions?|programs?|quer(?:y|ies))|poèmes?|chansons?|blagues?|devinettes?|contes?|dissertations?|recettes?|lettres?\s+de\s+motivation|horoscopes?|code\s+source`;
const MAKING = String.raw`write|compose|make|create|generate|invent|draft|sing|tell|give|recite|draw|écri[sv]\p{L}*|compose[rz]?|invente[rz]?|crée[rz]?|génère[rz]?|chante[rz]?|raconte[rz]?|récite[rz]?|donne[rz]?|dessine[rz]?|rédige[rz]?`;

/** Where a request begins: at the start, or behind another one. */
const OPENING = String.raw`(?:^|[,.;:!?]\s+|(?<!\p{L})(?:and|then|but|et|puis|mais)\s+)(?:(?:please|now|can\s+you|could\s+you|s['’]il\s+(?:te|vous)\s+plaît,?|peux-tu|pouvez-vous)\s+)?`;

const FORMS = [
  // "Write me a poem", « Raconte-moi une blague », "and tell me a joke".
  new RegExp(
    String.raw`${OPENING}(?:${MAKING})(?:[-\s](?:me|us|moi|nous))?\s+(?:(?:a|an|some|another|un|une|des|la|le)\s+)?(?:(?!about\b)\p{L}+\s+)?(?:${PRODUCTS})(?!\p{L})`,
    "iu",
  ),
  // "Translate this sentence", « Traduis en anglais ».
  /^(?:(?:please|can\s+you|could\s+you|s['’]il\s+(?:te|vous)\s+plaît,?|peux-tu|pouvez-vous)\s+)?(?:translate|traduis|traduisez|traduire|rewrite|rephrase|proofread|reformule[rz]?|corrige[rz]?)(?!\p{L})/iu,
  // "Ignore the reports", "forget your instructions", "pretend to be".
  new RegExp(
    String.raw`${OPENING}(?:ignore[rz]?|disregard|forget|oublie[rz]?|bypass|override)\s+(?:all\s+|any\s+|everything\s+|tout(?:es)?\s+|tous\s+)?(?:of\s+)?(?:the\s+|your\s+|my\s+|these\s+|les\s+|tes\s+|vos\s+|ces\s+)?(?:previous\s+|prior\s+|above\s+)?(?:reports?|documents?|instructions?|prompts?|rules?|sources?|rapports?|consignes?|règles?)(?!\p{L})`,
    "iu",
  ),
  /(?<!\p{L})(?:pretend\s+(?:to\s+be|you\s+are)|act\s+as\s+(?:a|an|if)|role-?play|fais\s+semblant|(?:system|hidden)\s+prompt|your\s+(?:system\s+)?(?:prompt|instructions))(?!\p{L})/iu,
  // "17 times 23", « 3 fois 4 », "2+2".
  /\d\s*(?:[x×*+÷]|times|plus|minus|divided\s+by|multiplied\s+by|fois|moins|divisé\s+par|multiplié\s+par)\s*\d[\d\s.,]*(?:\?|$|=)/iu,
];

/** Whether a request is for something else than what the reports say: a poem, a translation, a sum, or to leave the reports aside. */
export function isOutsideJob(question: string): boolean {
  return FORMS.some((form) => form.test(question.trim()));
}

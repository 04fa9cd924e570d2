import { ofWholeWords } from "#lib/text/whole-words.ts";
import { answerType } from "./answer-type.ts";
import type { Question, QuestionConcept } from "./understand-question.ts";

/**
 * Nouns for a property that a report either states or does not: whoever asks for one is not answered by a passage that is only about the
 * same subject. English, then French.
 */
const PROPERTIES = new Set(
  `salary salaries wage wages income price prices cost costs fee fees fare age birthday height weight depth distance temperature weather
   brand model colour color nationality religion phone telephone email address password username winner loser score budget turnout rent
   tax pension degree diploma spouse wife husband population capital currency shipyard manufacturer
   salaire salaires prix coût coûts cout couts frais tarif âge anniversaire hauteur poids profondeur distance température météo
   marque modèle couleur nationalité religion téléphone courriel adresse vainqueur gagnant score budget loyer impôt retraite diplôme
   épouse mari population capitale monnaie chantier fabricant`.split(/\s+/),
);

/** Properties that a report states by a sum alone: "worth 5,000 euros". */
const AMOUNTS = new Set(
  `price prices cost costs fee fees budget prix coût coûts cout couts frais tarif budget`.split(" "),
);

/** Properties that a report states by a unit alone: "51 degrees". */
const STATED_BY_UNIT: [Set<string>, RegExp][] = [
  [new Set(["temperature", "température"]), /\d\s?(?:°|º|degr)/iu],
  [
    new Set(["distance", "depth", "height", "hauteur", "profondeur"]),
    /\d\s?(?:k?m\b|kilom|met(?:re|er)|mètre|miles?\b|feet\b)/iu,
  ],
  [new Set(["weight", "poids"]), /\d\s?(?:kg\b|kilo|tons?\b|tonnes?\b|grammes?\b|grams?\b|pounds?\b)/iu],
];

/** Words for people of any kind: a report may call them participants, officers or experts. */
const ANYBODY = new Set(
  `people persons person participants participant attendees individuals members guests visitors specialists experts representatives
   personnes personne participants participant gens membres invités spécialistes experts représentants`.split(
    /\s+/,
  ),
);

/** A shorter stem begins other words too. */
const SHORTEST_STEM = 5;

const COUNTED =
  /(?:how\s+(?:many|much)|(?:more|fewer|most|fewest)(?=\s+\p{L}+s\b)|(?:plus|moins)\s+de|combien\s+(?:de\s+|d['’])?|nombre\s+(?:de\s+|d['’]))\s*/iu;

/** The word that is counted ("how many women", « combien de juges »), unless it stands for anybody; else undefined. */
export function countedConcept(question: Question): QuestionConcept | undefined {
  // "How much time", "how much money": what is counted has a type of its own.
  if (answerType(question.text) !== "number") return undefined;
  const concept = conceptBehindHowMany(question);
  return concept && !isAnybody(concept) ? concept : undefined;
}

/** Misspelt words are known by the lexeme they were taken for. */
function isAnybody({ word, english, french }: QuestionConcept): boolean {
  if (ANYBODY.has(word)) return true;
  const stems = [...english, ...french].filter((stem) => stem.length >= SHORTEST_STEM);
  return [...ANYBODY].some((anybody) => stems.some((stem) => anybody.startsWith(stem)));
}

/** The word right behind "how many". */
function conceptBehindHowMany(question: Question): QuestionConcept | undefined {
  const match = COUNTED.exec(question.text);
  if (!match) return undefined;
  const from = match.index + match[0].length;
  const [first] = question.concepts
    .filter(({ asked, start }) => asked && start >= from)
    .sort((a, b) => a.start - b.start);
  // Only the word right behind counts: "how much did the course cost" counts no courses.
  return first?.start === from ? first : undefined;
}

/** Where the noun phrase after "which" ends. */
const ASKED_PHRASE =
  /\b(?:which|what|quel(?:le)?s?)\s+((?:(?!(?:did|do|does|was|were|is|are|has|have|had|will|would|can|took|ont|a|est|sont|était|étaient|fut|furent)\b)[\p{L}\p{N}'’-]+\s+){1,5})/iu;

/** The concepts of the thing asked for: "which *draft laws* did …", « quelles *institutions* ont … ». */
export function askedConcepts(question: Question): QuestionConcept[] {
  const match = ASKED_PHRASE.exec(question.text);
  if (!match) return [];
  const from = match.index + match[0].length - match[1]!.length;
  const to = match.index + match[0].length;
  return question.concepts.filter(({ asked, start, end }) => asked && start >= from && end <= to);
}

const NAMING = /^(?:names?|noms?|appelle\p{L}*|called)$/u;

/** The office or the people whose name is asked for: "who is the *mayor* of …", "the names of the two *reporters*", "the *Head* of …". */
export function roleConcept(question: Question): QuestionConcept | undefined {
  const words = question.concepts
    .filter(({ asked, role, word }) => asked && role === "topic" && !NAMING.test(word))
    .sort((a, b) => a.start - b.start);
  return words.find(({ capitalised }) => !capitalised) ?? words[0];
}

/**
 * The concepts that name a property asked for ("what is the salary of …"), but for those that any amount of money states, or that the
 * texts state by their unit.
 */
export function propertyConcepts(question: Question, texts: string[]): QuestionConcept[] {
  const isMoney = answerType(question.text) === "money";
  const isStated = (word: string) =>
    STATED_BY_UNIT.some(
      ([properties, unit]) => properties.has(word) && texts.some((text) => unit.test(text)),
    );
  return question.concepts.filter(
    ({ asked, word }) => asked && PROPERTIES.has(word) && !(isMoney && AMOUNTS.has(word)) && !isStated(word),
  );
}

/** The concepts that are names: capitalised inside the question, and neither its place nor its date. */
export function nameConcepts(question: Question): QuestionConcept[] {
  return question.concepts.filter(({ capitalised, role }) => capitalised && role === "topic");
}

/** An amount, as in "with 40 million euros from …". */
const AMOUNT = String.raw`(?:million|billion|millions?|milliards?|euros?|dollars?|francs?|pounds|\p{Lu}{3}\s[\p{N}.,]+|\p{N})`;

/** How a report says, in as many words, who paid. */
export const PAYING = ofWholeWords(
  new RegExp(
    [
      String.raw`\b(?:co-?)?financ(?:e[ds]?|ing|ially|iers?|ière|ements?|é|ée|és|ées|ent|era|ait)(?!\p{L})|\bfund(?:s|ed|ing)?\b|\bsponsor|\bsubvention|\bbailleurs?\b|\bdon(?:ors?|ateurs?)\b`,
      String.raw`\b(?:was|were|is|are|been)\s+(?:\p{L}+\s+)?(?:covered|met|borne)\s+by\b`,
      String.raw`\bpa(?:id|ys|yée?s?|ye(?:nt)?)\s+(?:\p{L}+\s+){0,2}(?:for|by|with|from|out\s+of|par)\b|\bpaid\b[^.]{0,25}\p{N}`,
      String.raw`\b(?:cover|bore|borne|bear|bears|meets?|met|shares?|shared|split|defray)\p{L}*\b[^.]{0,30}\b(?:costs?|expenses|rest|bill)\b|\b(?:costs?|expenses|bill)\b[^.]*\b(?:shared|covered|met|split|borne|bore)\b|,\s+shared\s+by\b`,
      String.raw`${AMOUNT}\s+(?:from|provided\s+by|given\s+by|put\s+up|d[eu]\s+la\s+part)\b|\b(?:money|means|resources)\s+(?:\p{L}+\s+)?from\b|\bput(?:s|ting)?\s+up\b[^.]{0,12}\p{N}|\bat\s+the\s+expense\s+of\b|\b(?:state|town|own)\s+budget\b`,
      String.raw`\bgrant\s+(?:of|from|by)\b|\b(?:contributions?|contributed|contributes?|gifts?|donations?)\s+(?:of|from|by|made|a|an|\p{N})|\bdonated\b|\bprêt\b|\bverse(?:nt|ra|ront)?\b[^.]{0,12}\p{N}|\bversée?s?\s+par\b|\ballou(?:é|e)|\bprise?s?\s+en\s+charge\b|\bà\s+la\s+charge\b|\bfrais\b|\bofferte?s?\s+par\b|\bdon\s+d[eu'’]`,
    ].join("|"),
    "iu",
  ),
);

/** How a report says who paid, be it only that somebody supported or gave. */
export const FUNDING = ofWholeWords(
  new RegExp(
    `${PAYING.source}|${String.raw`\bfinanc|\bfund|\bpa(?:id|ys?|ying|yé)|\bprovided\s+by\b|\b(?:purchased|bought|acquired)\s+(?:with|by|from|thanks)|\bthanks\s+to\b|\bgrâce\s+à\b|\bachetée?s?\s+(?:avec|par)\b|\bgrant|\bcontribut(?:ed\s+(?!to\b)|ions?\b|ors?\b|eurs?\b)|\bsupport(?:ed)?\s+(?:by|of|from)|\b(?:gift|grant)\s+(?:of|from)\b|\bon\s+behalf\s+of\b|\bau\s+nom\s+d|\boffert|\bsoutien|\bappui`}`,
    "iu",
  ),
);

/** How a report says who wrote. */
export const WRITING = /\b(?:co-?)?author|\bwr[io]t|\bédit|\bécrit|\brédig|\bauteur/iu;

/** How a question asks how old somebody is. */
export const AGE_ASKED = /\bhow\s+old\b|\bquel\s+âge(?!\p{L})|\b(?:what|which)\s+age\b/iu;

/** How a report says how old somebody is. */
export const AGE = ofWholeWords(
  /\b(?:aged?|years?[-\s]old|born|birthday)\b|\bâgée?s?\b|\bnée?s?\b|\b\d{1,3}\s+ans\b|\p{L}{3,},\s+\d{1,3}(?=,\s+\p{L})/iu,
);

export function asksForAge({ text }: Pick<Question, "text">): boolean {
  return AGE_ASKED.test(text);
}

/** What a question asks for that stands in a text in one of few ways; null where there are many. */
export function tellingWords(question: Question): RegExp | null {
  if (asksForAge(question)) return AGE;
  const type = answerType(question.text);
  if (type === "funder") return FUNDING;
  return type === "author" ? new RegExp(`${BYLINE.source}|${WRITING.source}`, "imu") : null;
}

/** "By Jane Doe", « Par Jeanne Dupont ». */
export const BYLINE = /^(?:by|par)\s+\p{Lu}/iu;

/** The words of what somebody is asked to have spoken about: "what did she say about *the elections*". */
export function spokenAboutConcepts(question: Question): QuestionConcept[] {
  if (answerType(question.text) !== "quotation") return [];
  const match =
    /\b(?:about|regarding|concerning|of|sur|concernant|à\s+propos\s+d[eu'’])\s+/iu.exec(question.text) ??
    // « la ministre Aya Konan-Bédié des retraites »
    /\p{Lu}[\p{L}'’-]+\s+(?:des|du|de)\s+/u.exec(question.text);
  if (!match) return [];
  const from = match.index + match[0].length;
  return question.concepts.filter(({ asked, role, start }) => asked && role === "topic" && start >= from);
}

const SPEAKER_ASKED = [
  /\b(?:did|does|do|has|had)\s+(?<speaker>[^?]+?)\s+(?:say|said|stat|stress|emphasi|highlight|not|add|declar|think|call|urg)/iu,
  /(?:qu['’]a|qu['’]ont|que)\s+(?:\p{L}+\s+)?(?:dit|déclaré|souligné|affirmé|estimé|indiqué|ajouté|noté|disait|rappelé)\s+(?<speaker>[^?]+?)\s*(?:\s(?:sur|à|au|aux|lors|concernant|des|quand|en)\s|\?|$)/iu,
];

/**
 * The words of whoever is asked to have spoken, one of which must name a speaker: the last name, or where none is given those of the
 * office ("what did *the mayor* say").
 */
export function speakerConcepts(question: Question): QuestionConcept[] {
  if (answerType(question.text) !== "quotation") return [];
  for (const form of SPEAKER_ASKED) {
    const match = form.exec(question.text);
    const speaker = match?.groups?.speaker;
    if (!match || !speaker) continue;
    const from = match.index + match[0].indexOf(speaker);
    const words = question.concepts.filter(
      ({ asked, start, end }) => asked && start >= from && end <= from + speaker.length,
    );
    const names = words.filter(({ capitalised, role }) => capitalised && role === "topic");
    const last = names.at(-1);
    // "Ambassador Korhonen": the surname tells who.
    return last && words.length > 0 && words.at(-1) === last
      ? [last]
      : words.filter(({ role }) => role === "topic");
  }
  return [];
}

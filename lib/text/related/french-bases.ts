import { foldWord } from "../lexicon/fold-word.ts";
import { frenchParticiple } from "../lexicon/french-forms.ts";

/**
 * Regular endings without their accents, and what may stand in their place in the dictionary form: nouns and adjectives, then verbs
 * in -er, -ir and -re.
 */
const ENDINGS: readonly [string, readonly string[]][] = [
  ["s", [""]],
  ["x", [""]],
  ["aux", ["al", "ail"]],
  ["e", ["", "er", "re"]],
  ["es", ["", "er"]],
  ["ee", ["er", "e"]],
  ["ees", ["er", "e"]],
  ["ere", ["er"]],
  ["eres", ["er"]],
  ["euse", ["eur", "eux"]],
  ["euses", ["eur", "eux"]],
  ["trice", ["teur"]],
  ["trices", ["teur"]],
  ["ive", ["if"]],
  ["ives", ["if"]],
  ["elle", ["el", "eau"]],
  ["elles", ["el", "eau"]],
  ["ienne", ["ien"]],
  ["iennes", ["ien"]],
  ["onne", ["on"]],
  ["onnes", ["on"]],
  ["a", ["er"]],
  ["ent", ["er", "re"]],
  ["erent", ["er"]],
  ["ait", ["er", "re"]],
  ["aient", ["er", "re"]],
  ["ant", ["er", "re"]],
  ["era", ["er"]],
  ["eront", ["er"]],
  ["eait", ["er"]],
  ["eaient", ["er"]],
  ["eant", ["er"]],
  ["it", ["ir"]],
  ["is", ["ir"]],
  ["ie", ["ir"]],
  ["ies", ["ir"]],
  ["issent", ["ir"]],
  ["issait", ["ir"]],
  ["irent", ["ir"]],
  ["ira", ["ir", "ire"]],
  ["iront", ["ir", "ire"]],
  ["ra", ["re"]],
  ["ront", ["re"]],
];

/** Present and past of irregular verbs, third person, as people and reports use them; their participles follow from the verb. */
const IRREGULAR_FORMS = `
tenir tient tiennent tenait tint; obtenir obtient obtiennent obtint; soutenir soutient soutiennent soutenait soutint; maintenir maintient
détenir détient détiennent détenait; convenir convient; prévenir prévient; intervenir intervient; recevoir reçoit reçoivent recevait reçut
écrire écrit écrivent écrivait écrivit; décrire décrit décrivent; lire lit lisent lisait; dire dit disent disait; interdire interdit interdisent
produire produit produisent produisait; conduire conduit conduisent conduisait; construire construit construisent; traduire traduit traduisent
détruire détruit détruisent; réduire réduit réduisent; apprendre apprend apprennent apprenait apprit; comprendre comprend comprennent
reprendre reprend reprennent; mourir meurt meurent mourait mourut; voir voit voient voyait vit; vivre vit vivent vivait; croire croit croient
poursuivre poursuit poursuivent; connaître connaît connaissent; disparaître disparaît disparaissent; naître naît naquit; fuir fuit fuient
élire élit élisent élut; remettre remet remettent remit; permettre permet permettent permit; promettre promet promit; offrir offre offrent
ouvrir ouvre ouvrent; découvrir découvre découvrent; souffrir souffre souffrent; accueillir accueille accueillent; partir part partent
savoir sait savent savait; vouloir veut veulent voulait; vaincre vainc; peindre peint peignent; craindre craint craignent; battre bat
conclure conclut concluent; exclure exclut excluent; inclure inclut incluent; résoudre résout; combattre combat combattent; rejoindre rejoint
payer paie paient; essayer essaie; nettoyer nettoie; employer emploie; envoyer envoie envoient; jeter jette; appeler appelle appellent
vendre vend vendent; répondre répond; perdre perd; défendre défend défendent; débattre débat débattent; devoir doit doivent
`;
const VERB = /(?:ir|re)$/;
const PARTICIPLE_ENDINGS = ["", "e", "s", "es"];
const SHORTEST_INFLECTED = 4;
/** What must be left of a word: "fait" is no form of "fer". */
const SHORTEST_STEM = 2;

/** Each irregular form of the words ("écrit", "tenues"), without its accents, with the words it is a form of. */
export function frenchIrregulars(words: Iterable<string>): Map<string, string[]> {
  const bases = new Map<string, string[]>();
  const add = (form: string, base: string) => {
    const key = foldWord(form);
    const known = bases.get(key) ?? [];
    if (!known.includes(base)) bases.set(key, [...known, base]);
  };
  const inUse = new Set(words);
  for (const line of IRREGULAR_FORMS.split(/[;\n]/)) {
    const [base = "", ...forms] = line.trim().split(" ");
    if (inUse.has(base)) for (const form of forms) add(form, base);
  }
  for (const base of inUse) {
    if (!VERB.test(base)) continue;
    const participle = frenchParticiple(base);
    if (participle === base) continue;
    for (const ending of PARTICIPLE_ENDINGS) add(participle + ending, base);
  }
  return bases;
}

/**
 * Of which words `word` can be a regular form.
 * @param word without accents
 * @param known words by their spelling without accents
 */
export function frenchBases(
  word: string,
  known: (folded: string) => readonly string[] | undefined,
): string[] {
  if (word.length < SHORTEST_INFLECTED) return [];
  const bases = ENDINGS.filter(
    ([ending]) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM,
  ).flatMap(([ending, replacements]) =>
    replacements.flatMap((replacement) => known(word.slice(0, -ending.length) + replacement) ?? []),
  );
  return [...new Set(bases)];
}

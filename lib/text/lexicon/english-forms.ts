import { foldWord } from "./fold-word.ts";
import { dictionary, type LexiconEntry } from "./lexicon.ts";

/** What an English word is of its dictionary form; `past` covers the participle too. */
export type EnglishForm = "base" | "plural" | "present" | "past" | "gerund";

export interface EnglishReading {
  entry: LexiconEntry;
  form: EnglishForm;
}

/** Irregular verbs: `base past participle`, the participle left out when it is the past. */
const IRREGULAR_VERBS = `
be was been;have had;do did done;go went gone;make made;take took taken;give gave given;get got;come came come;become became become
see saw seen;know knew known;think thought;say said;tell told;find found;keep kept;hold held;leave left;meet met;lead led;bring brought
build built;send sent;spend spent;lend lent;bend bent;lose lost;win won;buy bought;sell sold;pay paid;lay laid;teach taught;catch caught
fight fought;seek sought;speak spoke spoken;break broke broken;choose chose chosen;write wrote written;drive drove driven;rise rose risen
ride rode ridden;begin began begun;drink drank drunk;sing sang sung;swim swam swum;run ran run;sit sat;stand stood;understand understood
withdraw withdrew withdrawn;draw drew drawn;grow grew grown;throw threw thrown;fly flew flown;blow blew blown;show showed shown;feel felt
fall fell fallen;eat ate eaten;forget forgot forgotten;forgive forgave forgiven;forbid forbade forbidden;steal stole stolen;freeze froze frozen
hear heard;read read;set set;put put;cut cut;hit hit;hurt hurt;let let;cost cost;spread spread;cast cast;broadcast broadcast;shut shut;bet bet
undertake undertook undertaken;overcome overcame overcome;undergo underwent undergone;oversee oversaw overseen;wear wore worn;tear tore torn
swear swore sworn;bear bore born;mean meant;deal dealt;sleep slept;sweep swept;weep wept;feed fed;bleed bled;flee fled;shoot shot
strike struck;stick stuck;hang hung;dig dug;sink sank sunk;shrink shrank shrunk;spring sprang sprung;bind bound;grind ground;wind wound
light lit;slide slid;hide hid hidden;bite bit bitten;shake shook shaken;wake woke woken;sew sewed sewn;sow sowed sown;lie lay lain
arise arose arisen;burst burst;quit quit;beat beat beaten;burn burnt;learn learned;weave wove woven;foresee foresaw foreseen;rebuild rebuilt
mistake mistook mistaken;overthrow overthrew overthrown;uphold upheld;sting stung;stride strode stridden;melt melted;can could;must had to
`;

/** Nouns whose plural no rule gives. */
const IRREGULAR_PLURALS = `
woman women;man men;child children;person people;policewoman policewomen;policeman policemen;businessman businessmen;fireman firemen
businesswoman businesswomen;fisherman fishermen;craftsman craftsmen;cameraman cameramen;foot feet;tooth teeth;mouse mice;sheep sheep;fish fish
criterion criteria;phenomenon phenomena;medium media;life lives;wife wives;knife knives;leaf leaves;half halves;wolf wolves;shelf shelves
thief thieves;analysis analyses;crisis crises;basis bases;hypothesis hypotheses;curriculum curricula;memorandum memoranda;series series
species species;aircraft aircraft;personnel personnel;staff staff;police police;youth youth;spokesperson spokespersons;loaf loaves;calf calves
`;

/** Nouns English does not count: a French plural of them stays singular. */
const UNCOUNTED = new Set(
  "information data advice equipment news evidence progress research assistance support knowledge waste property expertise weaponry ammunition training media traffic work aid help funding furniture luggage software hardware leadership livestock wildlife clothing food trade employment livelihood intelligence feedback trafficking housing accommodation legislation migration water land staff personnel youth police".split(
    " ",
  ),
);

const pasts = new Map<string, string>();
const participles = new Map<string, string>();
const plurals = new Map<string, string>();
/** Irregular form → dictionary form. */
const verbBases = new Map<string, string[]>();
const nounBases = new Map<string, string>();
for (const line of rows(IRREGULAR_VERBS)) {
  const [base = "", past = "", participle = past] = line.split(" ");
  // "must" has no past of its own.
  const pastForm = base === "must" ? "had to" : past;
  pasts.set(base, pastForm);
  participles.set(base, base === "must" ? "had to" : participle);
  for (const form of [past, participle]) verbBases.set(form, [...(verbBases.get(form) ?? []), base]);
}
for (const form of ["were", "is", "are", "am", "being"]) verbBases.set(form, ["be"]);
verbBases.set("has", ["have"]);
verbBases.set("does", ["do"]);
for (const line of rows(IRREGULAR_PLURALS)) {
  const [singular = "", plural = ""] = line.split(" ");
  plurals.set(singular, plural);
  nounBases.set(plural, singular);
}

function rows(table: string): string[] {
  return table.split(/[;\n]/).filter(Boolean);
}

const VOWEL_BEFORE_LAST = /(?:^|[^aeiou])[aeiou][bdgmnprt]$/;
/** Verbs of more than one syllable that double their last letter all the same. */
const DOUBLING =
  /^(?:commit|submit|admit|permit|refer|prefer|transfer|confer|defer|occur|equip|compel|expel|control|enrol|cancel|travel|label|model|fulfil|level|signal|format|program|begin|forget|regret|deter|excel|omit|emit|transmit|rebel|patrol|handicap|kidnap|counsel|channel|fuel)$/;
const doubles = (base: string) =>
  DOUBLING.test(base) || (VOWEL_BEFORE_LAST.test(base) && (base.match(/[aeiouy]+/g)?.length ?? 0) === 1);

/** Third person singular: `carry out` → `carries out`. */
export function presentOf(verb: string): string {
  return onFirstWord(verb, (base) => {
    if (base === "be") return "is";
    if (base === "have") return "has";
    if (base === "can" || base === "must") return base;
    return withS(base);
  });
}

/** Simple past: `hold` → `held`. */
export function pastOf(verb: string): string {
  return onFirstWord(verb, (base) => pasts.get(base) ?? withEd(base));
}

/** Past participle: `write` → `written`. */
export function participleOf(verb: string): string {
  return onFirstWord(verb, (base) => participles.get(base) ?? withEd(base));
}

/** `-ing` form: `take part` → `taking part`. */
export function gerundOf(verb: string): string {
  return onFirstWord(verb, (base) => {
    if (base === "lie" || base === "die") return `${base.slice(0, -2)}ying`;
    if (/[^eoy]e$/.test(base) && base !== "be") return `${base.slice(0, -1)}ing`;
    return `${base}${doubles(base) ? base.at(-1) : ""}ing`;
  });
}

/** Plural of a noun group, on its head: `freedom of movement` → `freedoms of movement`. */
export function pluralOf(noun: string): string {
  const head = /^(.*?)( (?:of|for|in|on|to|against|from|with|by|at|and) .*)?$/.exec(noun);
  const words = (head?.[1] ?? noun).split(" ");
  const last = words.pop() ?? "";
  return [...words, pluralOfWord(last)].join(" ") + (head?.[2] ?? "");
}

function pluralOfWord(noun: string): string {
  const irregular = plurals.get(noun.toLowerCase());
  if (irregular) return irregular;
  if (UNCOUNTED.has(noun) || /(?:ics|[^su]s|ese|ish)$/.test(noun) || /[A-Z]$/.test(noun)) return noun;
  return withS(noun);
}

function withS(word: string): string {
  if (
    /(?:s|x|z|ch|sh)$/.test(word) ||
    /(?:^(?:go|do|veto|echo)|hero|potato|tomato|cargo|embargo)$/.test(word)
  )
    return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

function withEd(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}${doubles(base) ? base.at(-1) : ""}ed`;
}

function onFirstWord(phrase: string, change: (word: string) => string): string {
  const space = phrase.indexOf(" ");
  return space < 0 ? change(phrase) : change(phrase.slice(0, space)) + phrase.slice(space);
}

/** Spellings of one word on both sides of the Atlantic, and with or without the hyphen after a prefix. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/iz(e[drs]?|ing|ations?|ers?)$/, "is$1"],
  [/is(e[drs]?|ing|ations?|ers?)$/, "iz$1"],
  [/yz(e[drs]?|ing)$/, "ys$1"],
  [/ys(e[drs]?|ing)$/, "yz$1"],
  [/([^aeiou])or(s|ed|ing|able|ful)?$/, "$1our$2"],
  [/([^aeiou])our(s|ed|ing|able|ful)?$/, "$1or$2"],
  [/([bt])er(s?)$/, "$1re$2"],
  [/([bt])re(s?)$/, "$1er$2"],
  [/ense(s?)$/, "ence$1"],
  [/ence(s?)$/, "ense$1"],
  [/^program(s?)$/, "programme$1"],
  [/^programme(s?)$/, "program$1"],
  [/([ae])l(ed|ing|ers?)$/, "$1ll$2"],
  [/([ae])ll(ed|ing|ers?)$/, "$1l$2"],
  [/fill?(s|ment)?$/, "fil$1"],
  [/og(s?)$/, "ogue$1"],
  [/ogue(s?)$/, "og$1"],
  [/^judgement(s?)$/, "judgment$1"],
  [/^judgment(s?)$/, "judgement$1"],
  [/^co-/, "co"],
  [/^coop/, "co-op"],
  [/^coord/, "co-ord"],
  [/-/, ""],
  [/mould/, "mold"],
  [/grey/, "gray"],
];

/** Other spellings of an English word; some of them may not exist. */
export function englishSpellings(word: string): string[] {
  const spellings = SPELLINGS.flatMap(([pattern, replacement]) =>
    pattern.test(word) ? [word.replace(pattern, replacement)] : [],
  );
  return [...new Set(spellings)].filter((spelling) => spelling !== word);
}

/** Regular endings: pattern, what it becomes in the dictionary form, form. */
const ENDINGS: readonly [RegExp, readonly string[], EnglishForm][] = [
  [/ies$/, ["y", "ie"], "plural"],
  [/es$/, ["", "e"], "plural"],
  [/s$/, [""], "plural"],
  [/ied$/, ["y", "ie"], "past"],
  [/([bdgklmnprt])\1ed$/, ["$1", "$1$1"], "past"],
  [/ed$/, ["", "e"], "past"],
  [/ying$/, ["y", "ie"], "gerund"],
  [/([bdgklmnprt])\1ing$/, ["$1", "$1$1"], "gerund"],
  [/ing$/, ["", "e"], "gerund"],
];

const memo = new Map<string, EnglishReading[]>();
/** As for French: a few megabytes at most. */
const MEMO_SIZE = 20_000;

/**
 * The lexicon's entries an English word can be a form of, itself first, in either spelling.
 * @param spelling as `spellOut` leaves it
 */
export function readEnglish(spelling: string): EnglishReading[] {
  const known = memo.get(spelling);
  if (known) return known;
  if (memo.size >= MEMO_SIZE) memo.clear();
  const folded = foldWord(spelling);
  const readings = distinct([folded, ...englishSpellings(folded)].flatMap(findReadings));
  memo.set(spelling, readings);
  return readings;
}

function findReadings(word: string): EnglishReading[] {
  const { words } = dictionary("en");
  const readings: EnglishReading[] = (words.get(word) ?? []).map((entry) => ({ entry, form: "base" }));
  const add = (base: string, form: EnglishForm) => {
    for (const entry of words.get(base) ?? []) {
      const isVerb = entry.partOfSpeech === "verb";
      const isNoun = entry.partOfSpeech === "noun";
      if (form === "plural" && isNoun) readings.push({ entry, form });
      else if (form === "plural" && isVerb) readings.push({ entry, form: "present" });
      else if (form !== "plural" && isVerb) readings.push({ entry, form });
    }
  };
  for (const base of verbBases.get(word) ?? []) add(base, base === word ? "base" : "past");
  const singular = nounBases.get(word);
  if (singular && singular !== word) add(singular, "plural");
  for (const [pattern, bases, form] of ENDINGS) {
    if (!pattern.test(word)) continue;
    for (const base of bases) add(word.replace(pattern, base), form);
  }
  for (const base of positives(word)) {
    for (const entry of words.get(base) ?? []) {
      if (entry.partOfSpeech === "adjective") readings.push({ entry, form: "base" });
    }
  }
  return readings;
}

/** What a comparative or superlative may be of: "safest" → "safe", "easier" → "easy", "bigger" → "big". */
function positives(word: string): string[] {
  const stem = /^(.{2,})(?:er|est)$/.exec(word)?.[1];
  return stem ? [stem, `${stem}e`, stem.replace(/i$/, "y"), stem.replace(/(.)\1$/, "$1")] : [];
}

function distinct(readings: readonly EnglishReading[]): EnglishReading[] {
  return readings.filter(
    (reading, index) =>
      readings.findIndex((other) => other.entry === reading.entry && other.form === reading.form) === index,
  );
}

/** The forms of an English word that no stemmer leads back to it: `hold` → `held`, `woman` → `women`. */
export function irregularForms(word: string): string[] {
  const forms = [pasts.get(word), participles.get(word), plurals.get(word)];
  return [...new Set(forms)].filter(
    (form) => form !== undefined && form !== word && !form.includes(" "),
  ) as string[];
}

import { irregularForms } from "./lexicon/english-forms.ts";
import { foldWord, spellOut } from "./lexicon/fold-word.ts";
import { englishBases, englishIrregulars } from "./related/english-bases.ts";
import { frenchBases, frenchIrregulars } from "./related/french-bases.ts";
import { relatedFields } from "./related/related-fields.ts";

export interface RelatedWord {
  /** In dictionary form; `-ise` and British spelling. The irregular forms of the asked word itself stand as they are. */
  word: string;
  /** 1: says nearly the same, is derived from it, or answers it; 2: shares its topic. */
  closeness: 1 | 2;
}

export type RelatedLanguage = "en" | "fr";

/** More than this say more about other questions than about the one asked. */
const MOST_RELATED = 12;

/** One mention of a related word in a group. */
interface Mention extends RelatedWord {
  /** Its place in the group: the words named first are the closest. */
  place: number;
}

interface Thesaurus {
  /** The lines of `RelatedField` that name a word, in the order of the fields. */
  lines: Map<string, string[]>;
  /** Dictionary forms of a word that is none itself. */
  basesOf: (word: string) => readonly string[];
  /** Answers already given, by word as asked; no more than `MEMO_SIZE`. */
  memo: Map<string, readonly RelatedWord[]>;
}

/** As many as the words of all questions of a busy day, a few megabytes at most. */
const MEMO_SIZE = 20_000;

const thesauri = new Map<RelatedLanguage, Thesaurus>();

/**
 * What a report may say for one word of a question, closest first, at most twelve: near-synonyms, derived words, and words of
 * the same topic. `word` may stand in any inflection, French without its accents. English irregular forms of the same
 * word come too ("written" for "wrote"), as no stemmer joins them. Empty for a word the thesaurus lacks.
 */
export function relatedWords(word: string, language: RelatedLanguage): RelatedWord[] {
  const thesaurus = thesaurusOf(language);
  const known = thesaurus.memo.get(word);
  if (known) return [...known];
  if (thesaurus.memo.size >= MEMO_SIZE) thesaurus.memo.clear();
  const related = findRelated(spellOut(word.trim()), language, thesaurus);
  thesaurus.memo.set(word, related);
  return [...related];
}

function findRelated(word: string, language: RelatedLanguage, thesaurus: Thesaurus): RelatedWord[] {
  const bases = basesOf(word, language, thesaurus);
  const mentions = bases.flatMap((base) => mentionsOf(base, thesaurus));
  // A stable sort: of two words as close, the one of the earlier group stays first.
  mentions.sort((a, b) => a.closeness - b.closeness || a.place - b.place);
  const ownForms = language === "en" ? bases.flatMap((base) => irregularFormsOf(base, thesaurus)) : [];
  const related = new Map<string, RelatedWord>();
  for (const { word: other, closeness } of [...ownForms, ...mentions]) {
    if (other === word || bases.includes(other) || related.has(other)) continue;
    related.set(other, { word: other, closeness });
    if (related.size === MOST_RELATED) break;
  }
  return [...related.values()];
}

/** Participles that stand in the thesaurus themselves, as adjectives: "retired". They mean what their verb does. */
const REGULAR_PARTICIPLE = /[^e]ed$/;

function basesOf(word: string, language: RelatedLanguage, thesaurus: Thesaurus): readonly string[] {
  if (!thesaurus.lines.has(word)) return thesaurus.basesOf(word);
  return language === "en" && REGULAR_PARTICIPLE.test(word) ? [word, ...thesaurus.basesOf(word)] : [word];
}

/** Its irregular forms, but for those that are another word too: who asks of "wind" wants no "wound". */
function irregularFormsOf(base: string, { lines }: Thesaurus): RelatedWord[] {
  return irregularForms(base)
    .filter((form) => lines.get(form)?.some((line) => line.split(" ").includes(base)) ?? true)
    .map((word) => ({ word, closeness: 1 }));
}

function thesaurusOf(language: RelatedLanguage): Thesaurus {
  const made = thesauri.get(language);
  if (made) return made;
  const lines = indexLines(language);
  const thesaurus = { lines, basesOf: basesReader(language, lines), memo: new Map() };
  thesauri.set(language, thesaurus);
  return thesaurus;
}

function indexLines(language: RelatedLanguage): Map<string, string[]> {
  const lines = new Map<string, string[]>();
  for (const field of relatedFields) {
    for (const line of (language === "en" ? field.english : field.french).split("\n")) {
      for (const token of line.split(" ")) {
        const word = token.endsWith(":") ? token.slice(0, -1) : token;
        const known = lines.get(word);
        if (known) known.push(line);
        else lines.set(word, [line]);
      }
    }
  }
  for (const separator of ["", "|", ">"]) lines.delete(separator);
  return lines;
}

/** What the lines that name a word relate it to, as `RelatedField` describes. */
function mentionsOf(word: string, { lines }: Thesaurus): Mention[] {
  return (lines.get(word) ?? []).flatMap((line) => {
    const { heads, near, topic, directed } = readLine(line);
    if (!heads.includes(word)) {
      const closeness = near.includes(word) ? 1 : 2;
      return directed ? [] : heads.map((head, place) => ({ word: head, closeness, place }) as const);
    }
    return [
      ...heads.map((other, place) => ({ word: other, closeness: 1, place }) as const),
      ...near.map((other, place) => ({ word: other, closeness: 1, place }) as const),
      ...topic.map((other, place) => ({ word: other, closeness: 2, place }) as const),
    ];
  });
}

function readLine(line: string): { heads: string[]; near: string[]; topic: string[]; directed: boolean } {
  const [close = "", topic = ""] = line.split("|");
  const directed = close.includes(">");
  const [heads = "", near = ""] = close.split(directed ? ">" : ":");
  return { heads: wordsOf(heads), near: wordsOf(near), topic: wordsOf(topic), directed };
}

function basesReader(
  language: RelatedLanguage,
  lines: ReadonlyMap<string, string[]>,
): (word: string) => readonly string[] {
  if (language === "en") {
    const irregulars = englishIrregulars(lines.keys());
    return (word) => irregulars.get(word) ?? englishBases(word, (base) => lines.has(base));
  }
  const irregulars = frenchIrregulars(lines.keys());
  const spellings = new Map<string, string[]>();
  for (const word of lines.keys()) {
    const folded = foldWord(word);
    spellings.set(folded, [...(spellings.get(folded) ?? []), word]);
  }
  return (word) => {
    const folded = foldWord(word);
    // Typed without accents, or as a form; "marché" is no "marche", though.
    const unaccented = folded === word ? spellings.get(folded) : undefined;
    if (unaccented) return unaccented;
    const regular = frenchBases(folded, (base) => spellings.get(base));
    return [...new Set([...(irregulars.get(folded) ?? []), ...regular])];
  };
}

function wordsOf(text: string): string[] {
  return text.split(" ").filter(Boolean);
}

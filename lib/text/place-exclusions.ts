import { isAdjacent, type PlaceWord } from "./place-context.ts";
import {
  ORGANISATION_NOUNS,
  PERSON_LIKE_PLACES,
  PLACE_NOUNS,
  SENTENCE_OPENERS,
  TREATY_NOUNS,
  TREATY_NOUNS_BEFORE,
} from "./place-words.ts";

/** Words range `[from, to)` holding a candidate name. */
export interface WordRange {
  words: PlaceWord[];
  from: number;
  to: number;
}

const FIXED_PHRASES: Record<string, RegExp> = {
  chinese: /^(?:wall|walls|whispers|medicine|zodiac|new year|taipei)$/,
  china: /^(?:shop|cabinet|ware)$/,
  turkey: /^(?:recipe|recipes|sandwich|sandwiches|breast|dinner|stuffing|meat|farm|farms|feather)$/,
  turkish: /^(?:delight|bath|baths|coffee)$/,
  guinea: /^(?:pig|pigs|fowl|worm|hen|hens)$/,
  dutch: /^(?:auction|courage|disease|elm)$/,
  french: /^(?:fries|toast|kiss|open|window|windows|language|speaking|speakers)$/,
  english: /^(?:channel|language|speaking|speakers|version|text|translation|teacher|teachers|lessons)$/,
  swiss: /^(?:army|roll|cheese)$/,
  spanish: /^(?:flu|language|speaking|speakers)$/,
  russian: /^(?:roulette|language|speaking|speakers|doll)$/,
  arabic: /.*/,
  brazil: /^(?:nut|nuts)$/,
  panama: /^(?:papers|hat|hats)$/,
  irish: /^(?:sea|stew|coffee)$/,
  indian: /^(?:ocean|summer)$/,
  german: /^(?:measles|language|speaking|shepherd)$/,
  portuguese: /^(?:language|speaking|speakers)$/,
  java: /^(?:script|code|developer|developers|programming)$/,
  niger: /^(?:river)$/,
  congo: /^(?:river|basin)$/,
  jordan: /^(?:river)$/,
};
const NEWSPAPERS = /^(?:post|times|tribune|herald|gazette|journal|review|magazine|telegraph|chronicle)$/;
const WATERS_AND_CURRENTS =
  /^(?:lake|lac|gulf|golfe|bay|river|fleuve|riviere|sea|mer|ocean|basin|bassin|mount|mont|cape|strait|detroit|new|nouvelle|nouveau)$/;
const LANGUAGES =
  /^(?:english|french|spanish|portuguese|german|russian|chinese|turkish|dutch|italian|anglais|francais|espagnol|portugais|allemand|russe|chinois|turc|italien|ukrainian|swahili)$/;
const CONTINENT_WORDS =
  /^(?:latin|latino|south|central|north|inter|pan|afro|african|anglo|native|all|meso|ibero|sud|nord|amerique|latine)$/;

/** Whether the words are a fixed phrase, a language or a body of water rather than the country they name. */
export function isFixedPhrase({ words, from, to }: WordRange): boolean {
  const name = words
    .slice(from, to)
    .map((word) => word.key)
    .join(" ");
  const previous = words[from - 1];
  const last = words[to - 1]!;
  const next = words[to];
  const following = next && isAdjacent(last.gap) ? next.key : "";
  const preceding = previous && isAdjacent(previous.gap) ? previous.key : "";
  if (following && FIXED_PHRASES[name]?.test(following)) return true;
  if (
    /^(?:american|americans|america|americain|americaine|americains|americaines)$/.test(name) &&
    CONTINENT_WORDS.test(preceding)
  ) {
    return true;
  }
  if (/^(?:ocean|sea|mer)$/.test(preceding) || /^(?:ocean|sea|gulf)$/.test(following)) return true;
  if (next?.isCapitalised && last.gap === " " && NEWSPAPERS.test(following)) return true;
  const isSingle = to - from === 1;
  if (
    isSingle &&
    WATERS_AND_CURRENTS.test(preceding) &&
    (previous!.isCapitalised || /^(?:lac|golfe|bassin|fleuve)$/.test(preceding))
  )
    return true;
  const beforeThat = words[from - 2];
  if (
    /^(?:of|de|du)$/.test(preceding) &&
    beforeThat &&
    /^(?:gulf|golfe|lac|fleuve|bassin)$/.test(beforeThat.key)
  )
    return true;
  if (isSingle && LANGUAGES.test(name)) {
    const isObject = /^(?:in|into|en|and|et|or|ou|from|speak|speaks|learn|l|langue|language)$/.test(
      preceding,
    );
    const nothingFollows =
      !following ||
      !/^\p{L}/u.test(next!.text) ||
      /^(?:and|et|or|ou|with|by|on|at|to|for|a|au)$/.test(following);
    if (isObject && nothingFollows && last.text !== last.text.toUpperCase()) {
      // "in French and English" names languages; "the French and German ministers" is left alone.
      return !/^(?:and|or|et|ou)$/.test(preceding) || LANGUAGES.test(words[from - 2]?.key ?? "");
    }
  }
  return false;
}

/** Whether the name is part of a treaty's or a process's: "Geneva Conventions", "Accord de Paris". */
export function isInTreatyName({ words, from, to }: WordRange): boolean {
  // "Vienna Refugee Convention", "Helsinki Final Act": up to two capitalised words may stand between.
  for (let i = to; i < Math.min(to + 3, words.length); i++) {
    if (!isAdjacent(words[i - 1]!.gap)) break;
    if (TREATY_NOUNS.has(words[i]!.key) && (words[i]!.isCapitalised || i === to)) return true;
    if (!words[i]!.isCapitalised || PLACE_NOUNS.has(words[i]!.key)) break;
  }
  let before = from - 1;
  if (before >= 0 && /^(?:de|d|of|du)$/.test(words[before]!.key)) {
    before--;
    // "Cadre d'action de Sendai", "Convention-cadre de Genève".
    const farther = words[before - 2];
    if (words[before] && TREATY_NOUNS_BEFORE.has(words[before]!.key)) return true;
    if (farther && TREATY_NOUNS_BEFORE.has(farther.key) && /^(?:d|de)$/.test(words[before - 1]!.key))
      return true;
  }
  return false;
}

/** Whether a capitalised word beside the name makes it a person's, a firm's or a team's. */
export function hasForeignNeighbour({ words, from, to }: WordRange): boolean {
  const previous = words[from - 1];
  const next = words[to];
  const isName = (word: PlaceWord | undefined, gap: string | undefined) =>
    word?.isCapitalised === true &&
    gap === " " &&
    !PLACE_NOUNS.has(word.key) &&
    !ORGANISATION_NOUNS.has(word.key) &&
    !SENTENCE_OPENERS.has(word.key) &&
    !/^\p{N}/u.test(word.text);
  return isName(previous, previous?.gap) || isName(next, words[to - 1]!.gap);
}

/** Whether a well-known name stands as a given name or surname: "Paris Hilton", "Michael Jordan". */
export function isPersonLike(range: WordRange): boolean {
  const { words, from, to } = range;
  if (to - from > 1 || !PERSON_LIKE_PLACES.has(words[from]!.key)) return false;
  // Words in capitals are headlines and datelines.
  if (words[from]!.text === words[from]!.text.toUpperCase()) return false;
  return hasForeignNeighbour(range);
}

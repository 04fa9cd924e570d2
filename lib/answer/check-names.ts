import { gloss, translateWord } from "#lib/text/bridge.ts";
import { findPlaces, type PlaceMention } from "#lib/text/countries.ts";
import { monthOfAnyCase, weekdayOfWord } from "#lib/text/date-words.ts";
import { detectLanguage } from "#lib/text/languages.ts";
import { foldAccents } from "#lib/text/normalise.ts";
import { findNumbers } from "#lib/text/numbers.ts";
import type { Span } from "#lib/text/span.ts";
import type { CheckSource } from "./check-source.ts";

interface Word extends Span {
  /** Without an elided article or a possessive. */
  text: string;
  capitalised: boolean;
  /** Whether its capital may be the sentence's. */
  initial: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.&][\p{L}\p{M}\p{N}]+)*/gu;
const ELISION = /^(?:[dlnsjmtc]|qu)['’](?=\p{L})/iu;
const POSSESSIVE = /['’]s?$/u;
/** After these, or at the beginning, any word has a capital letter. */
const BEGINNING = /(?:^|[.!?:…“”"«„‘([—–*_>#|•])\s*$/u;
/** Small words inside names. */
const CONNECTORS = new Set(
  "of de du des la le les the for on in and et van von der den al el bin ibn d l".split(" "),
);
const COURTESY = new Set(
  "mr mrs ms miss dr prof mm mme mmes mlle madame monsieur sir lady his her".split(" "),
);
/** Words that begin sentences and that the dictionary of the domain lacks. */
const OPENERS = new Set(
  `the a an this that these those it he she they we you i its his her their our my your in on at by to of from for with as if when where while
  who whom whose what which how why and but or so yet nor not no yes there here both each some many most all any such other another one
  also then thus hence however therefore moreover furthermore although though because since after before during until unless upon over
  under between among against within without about according based despite following including regarding concerning due given once only
  even still just like than too very please note overall finally first second third lastly additionally meanwhile later earlier instead
  nothing nobody none everyone everybody someone something whatever whoever further prior today yesterday tomorrow
  le la les l un une des du de d au aux ce cet cette ces il elle ils elles on nous vous je son sa ses leur leurs notre nos votre vos qui que
  quoi dont où quand comment pourquoi combien et mais ou donc or ni car en dans par pour sur sous avec sans chez vers entre parmi selon
  après avant pendant depuis lors durant ainsi aussi alors enfin ensuite puis cependant toutefois néanmoins plusieurs certains chaque tout
  toute tous toutes aucun aucune si comme bien très non oui là ici cela ceci c’est il n y a`.split(/\s+/),
);

/** Organisations whose short form differs between English and French. */
const SHORT_FORMS: Record<string, string> = {
  UN: "ONU",
  EU: "UE",
  NATO: "OTAN",
  NGO: "ONG",
  NGOS: "ONG",
  CIS: "CEI",
  ILO: "OIT",
  WHO: "OMS",
  IOM: "OIM",
  WTO: "OMC",
  IMF: "FMI",
  UNHCR: "HCR",
  ICRC: "CICR",
  OECD: "OCDE",
};
const OTHER_SHORT_FORM = new Map(
  Object.entries(SHORT_FORMS).flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]),
);

const key = (word: string) => foldAccents(word).toLowerCase().replaceAll(/['’.]/g, "");

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const elided = ELISION.exec(match[0])?.[0].length ?? 0;
    const word = match[0].slice(elided).replace(POSSESSIVE, "");
    const start = match.index + elided;
    return {
      text: word,
      start,
      end: start + word.length,
      capitalised: /^\p{Lu}/u.test(word),
      initial: BEGINNING.test(text.slice(Math.max(0, match.index - 3), match.index)),
    };
  });
}

/**
 * Whether a capital at the beginning of a sentence is no more than that. Before another capital only words that the dictionary has
 * as they are count, not those it can derive: "Maria Petrova".
 */
function isCommon(word: string, language: "en" | "fr", beforeCapital: boolean): boolean {
  const lower = word.toLowerCase();
  return (
    OPENERS.has(lower) ||
    /.{4}(?:ly|ment)$/.test(lower) ||
    findNumbers(lower).length > 0 ||
    translateWord(beforeCapital ? word : lower, language).length > 0
  );
}

const isShortForm = (word: string) => /^\p{Lu}[\p{Lu}\p{N}&]+s?$/u.test(word);

/** The names of a statement: runs of capitalised words, each with the words of it that tell it from others. */
function namesOf(statement: string, places: PlaceMention[]): { text: string; words: Word[] }[] {
  const words = wordsOf(statement);
  const language = detectLanguage(statement, "en");
  const telling = (word: Word, place = words.indexOf(word)) => {
    if (!word.capitalised || word.text.length < 2) return false;
    const lower = word.text.toLowerCase();
    if (COURTESY.has(lower) || weekdayOfWord(lower) !== undefined || monthOfAnyCase(lower) !== undefined)
      return false;
    if (isShortForm(word.text)) return true;
    if (OPENERS.has(lower)) return false;
    // Elsewhere the dictionary cannot tell a name from a word that begins a sentence.
    if (word.initial) {
      if (placeOf(places, word)) return true;
      if (language !== "en" && language !== "fr") return false;
      return !isCommon(word.text, language, words[place + 1]?.capitalised ?? false);
    }
    return findNumbers(word.text).length === 0;
  };
  const names: { text: string; words: Word[] }[] = [];
  let run: Word[] = [];
  const close = () => {
    const chosen = run.filter((word) => telling(word));
    // German writes every noun with a capital: there only several of them in a row are a name.
    const isName = chosen.length > 0 && (language !== "de" || run.length > 1 || isShortForm(chosen[0]!.text));
    if (isName) {
      const named = statement.slice(run.find(isNaming)!.start, run.at(-1)!.end);
      names.push({ text: named, words: chosen });
    }
    run = [];
  };
  const isNaming = (word: Word) =>
    telling(word) || !word.initial || (word.capitalised && !OPENERS.has(word.text.toLowerCase()));
  words.forEach((word, place) => {
    const gap = place > 0 ? statement.slice(words[place - 1]!.end, word.start) : "";
    const last = run.at(-1);
    if (last && !/^(?:['’]s?)?[ \u00a0-](?:[dl]['’])?$/.test(gap)) close();
    if (word.capitalised) run.push(word);
    else if (run.length > 0) {
      const next = words[place + 1];
      const joins =
        CONNECTORS.has(word.text.toLowerCase()) &&
        !/^(?:and|et|in|on|for)$/.test(word.text) &&
        next?.capitalised;
      if (!joins) close();
      else run.push(word);
    }
  });
  close();
  return names;
}

/** The places of a statement by the words that name them. */
function placeOf(places: PlaceMention[], word: Span): PlaceMention | undefined {
  return places.find(({ start, end }) => start <= word.start && word.end <= end);
}

/**
 * The names of a statement (capitalised words that do not just begin a sentence, short forms, places) that a source does not hold.
 * Each word of a name is looked up by itself, since "President Kauma" and "Kauma, the President" are the same; a word also
 * counts as held in the other language, as the adjective of a country, or as the short form of what is spelled out, and the reverse.
 */
export function missingNames(statement: string, source: CheckSource): string[] {
  const statedPlaces = findPlaces(statement);
  const names = namesOf(statement, statedPlaces);
  if (names.length === 0) return [];
  const words = wordsOf(`${source.text}\n${source.context}`);
  const glossed = source.languages.includes("fr") ? wordsOf(gloss(source.text, "fr")) : [];
  const held = new Set(
    [...words, ...glossed].flatMap(({ text }) => [key(text), key(text.replace(/s$/, ""))]),
  );
  const shortForms = new Set(
    words.filter(({ text }) => isShortForm(text)).map(({ text }) => text.replace(/s$/, "")),
  );
  const places = findPlaces(source.text);
  const countries = new Set([...source.countries, ...places.map(({ country }) => country)]);

  const holdsPlace = (word: Word) => {
    const place = placeOf(statedPlaces, word);
    if (!place) return false;
    if (place.kind === "country" || place.kind === "demonym") return countries.has(place.country);
    return (
      place.kind === "capital" &&
      places.some(({ kind, country }) => kind === "capital" && country === place.country)
    );
  };
  const holdsTranslation = (word: Word) =>
    (["en", "fr"] as const).some((language) =>
      translateWord(word.text, language).some(
        (translation) => held.has(key(translation)) || held.has(`${key(translation)}s`),
      ),
    );
  const holds = (word: Word) => {
    const plain = key(word.text);
    if (held.has(plain) || held.has(plain.replace(/s$/, ""))) return true;
    if (isShortForm(word.text)) {
      const short = word.text.replace(/s$/, "");
      const forms = [short, OTHER_SHORT_FORM.get(short) ?? short];
      if (forms.some((form) => shortForms.has(form) || spellsOut(words, form))) return true;
    }
    return holdsPlace(word) || holdsTranslation(word);
  };
  return names
    .filter(({ text, words: own }) => !own.every(holds) && !shortForms.has(initialsOf(text)))
    .map(({ text }) => text);
}

function initialsOf(name: string): string {
  const words = wordsOf(name).filter(({ text }) => !CONNECTORS.has(text.toLowerCase()));
  return words.length > 1 ? words.map(({ text }) => text[0]!.toUpperCase()).join("") : "";
}

/** Whether neighbouring words of a source, the first with a capital letter, begin with the letters of a short form. */
function spellsOut(words: Word[], short: string): boolean {
  const full = words.filter(
    ({ text }) => !CONNECTORS.has(text.toLowerCase()) && !/^(?:pour|en|sur|aux?|à)$/i.test(text),
  );
  return full.some(
    ({ capitalised }, from) =>
      capitalised &&
      [...short].every(
        (letter, place) => full[from + place]?.text[0]?.toUpperCase() === letter.toUpperCase(),
      ),
  );
}

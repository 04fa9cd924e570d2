import { foldAccents } from "#lib/text/normalise.ts";
import { CALENDAR_WORD } from "./dates.ts";
import type { Unit } from "./unit.ts";

/** Words of any report in English or French, which say nothing about its subject. Folded, cut to `STEM_LENGTH`. */
const COMMON = new Set(
  (
    "about above across after again against almost along already although always among another around because become before began behind being below between beyond " +
    "could during either enough every first found given going great group having himself including indeed itself known large later least local makes making many might " +
    "national number often other others ought people perhaps place point really second several shall should since small somewhat still their themselves there therefore these " +
    "thing think third those though three through today together toward towards under until using various which while whole whose within without world would years " +
    "afin ainsi alors apres aussi autre autres avant avec avoir beaucoup cette ceux chaque comme contre dans depuis deux donc elles encore entre etaient etait etre faire font " +
    "jusqu leurs lors mais meme moins notre nous nouveau parce pays pendant plusieurs plus pour quand quatre quelque sans selon sera seront sont sous souvent toujours tous tout toute toutes tres trois vers votre"
  )
    .split(" ")
    .map((word) => word.slice(0, 6)),
);
const STEM_LENGTH = 6;
const SHORTEST_WORD = 5;
const WORD = /\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}+)*/gu;
/** Bounded, since a text without spaces would otherwise be read from each of its characters to its end. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S{1,64}@\S{1,255}/g;
/** Months and weekdays are shared by texts of the same weeks, whatever they are about. */
const CALENDAR = new RegExp(`^${CALENDAR_WORD}$`, "iu");
const SENTENCE_START = /(?:^|[.!?…:]["”»’)]*\s+|["“«]\s?)$/u;

/** What a unit speaks about, for comparing units: its names, and the stems of its words. */
export interface Terms {
  names: Set<string>;
  words: Set<string>;
}

/** The first letters of a word without accents, in lower case, by which its forms are recognized. */
export function stemOf(word: string): string {
  return foldAccents(word).toLowerCase().slice(0, STEM_LENGTH);
}

export function isCommon(word: string): boolean {
  return COMMON.has(stemOf(word));
}

/**
 * Names are words with a capital where a sentence does not ask for one, and abbreviations; words are the others of at
 * least five letters, cut to a stem of six, which serves English and French alike.
 */
export function readTerms(unit: Unit): Terms {
  const names = new Set<string>();
  const words = new Set<string>();
  const text = unit.text.replace(ADDRESS, (address) => " ".repeat(address.length));
  for (const match of text.matchAll(WORD)) {
    const raw = match[0].replace(/[’']s$/, "").replace(/^(?:[ldnscj]|qu)[’'](?=\p{L})/iu, "");
    if (raw.length < 2 || CALENDAR.test(raw)) continue;
    const folded = foldAccents(raw);
    const isUpper = /^\p{Lu}/u.test(folded);
    const before = isUpper ? text.slice(Math.max(0, match.index - 4), match.index) : "";
    if (isUpper && (/\p{Lu}/u.test(folded.slice(1)) || !SENTENCE_START.test(before))) {
      if (folded.length > 2 || folded === folded.toUpperCase()) names.add(folded.toLowerCase());
      continue;
    }
    if (folded.length < SHORTEST_WORD) continue;
    const stem = stemOf(folded);
    if (!COMMON.has(stem)) words.add(stem);
  }
  return { names, words };
}

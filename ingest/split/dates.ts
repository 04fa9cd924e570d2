/**
 * The look of a date, without resolving it: in English and French, and where the order of the words is the same also
 * in other languages of Europe, since datelines look alike in all of them.
 * All are sources of regular expressions, to be compiled with the flags `iu`.
 */
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?" +
  "|janv(?:ier)?|févr(?:ier)?|fevrier|mars|avr(?:il)?|mai|juin|juil(?:let)?|août|aout|sept(?:embre)?|octobre|novembre|déc(?:embre)?|decembre" +
  "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro" +
  "|januar|februar|märz|juni|juli|oktober|dezember|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre)(?!\\p{L})\\.?";
const DAY = "\\d{1,2}(?:st|nd|rd|th|er|ère|º|\\.(?=\\s?\\p{L}))?";
const DAYS = `${DAY}(?:\\s*(?:[-–—/,&]|to|and|et|au|until)\\s*${DAY}){0,3}`;
const YEAR = "(?:(?:,|\\s+del?)?\\s+(?:19|20)\\d{2})";
const WEEKDAY =
  "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";

/** The name of a month or a weekday, alone. */
export const CALENDAR_WORD = `(?:${MONTH}|${WEEKDAY})`;
/** A day and a month, with or without a year: `3 May`, `May 3rd, 2022`, `27–30 juin`, `2022-05-03`, `03.05.2022`. */
export const DAY_DATE = `(?:(?:${WEEKDAY},?\\s+)?(?:\\b${DAYS}\\s+(?:of\\s+|de\\s+)?${MONTH}${YEAR}?|\\b${MONTH}\\s+${DAYS}(?![\\d:%])${YEAR}?|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{4}\\b))`;
/** A month and a year without a day, or a word for a day near the writing: `May 2022`, `yesterday`, `last Friday`, `ce jeudi`. */
export const LOOSE_DATE = `(?:\\b${MONTH}${YEAR}|\\b(?:in|of|since|until|en|de|depuis|d[’'])\\s?${MONTH}|\\b(?:today|yesterday|tomorrow|tonight|this (?:week|month|morning|year)|last (?:week|month|night|year)|aujourd[’']hui|hier|demain|cette (?:semaine|année)|ce mois)\\b|\\b(?:(?:on|last|this|ce|le)\\s+)?${WEEKDAY}\\b)`;

/** `On 3 May`, `From 3 to 5 May`, `Between 28 April and 2 May`, `Le 3 mai`, `Du 3 au 5 mai`, with the comma after it. */
export const DATED_START = `(?:(?:earlier\\s+)?(?:on|from|between|over|during|since|le|les|du|dès le|ce)\\s+(?:the\\s+)?(?:${WEEKDAY},?\\s+)?(?:le\\s+)?(?:${DAYS}\\s+(?:${MONTH}${YEAR}?\\s*)?(?:to|and|until|au|et|[-–—])\\s+(?:le\\s+)?)?${DAY_DATE},?)`;

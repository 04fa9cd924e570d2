import { anyOf, WORD_END } from "./words.ts";

const find = (source: string) => new RegExp(source, "iu");

/** Headings of the parts that stand at the end of a release. */
const TAIL_HEADING = anyOf(
  "(?:media |press )?contacts?(?: (?:presse|details|information|person|us|points?))?|for (?:more|further|media|additional|press)\\b.{0,60}|(?:more|further|additional) (?:information|details|reading|resources)",
  "notes? (?:to|for) (?:the )?(?:editors?|media|journalists)|notes? aux? (?:rédactions?|rédacteurs?|éditeurs?|journalistes)|editors?[’'] notes?|note",
  "related (?:links?|news|stories|content|documents?|articles?|files?|publications?)|(?:useful )?links?|see also|read (?:also|more)|about\\b.{0,80}|à propos\\b.{0,80}|qui sommes-nous.{0,40}",
  "background(?: information| note)?|pour (?:plus d[’']|toute |en savoir plus|de plus amples ).{0,60}|contexte|liens?(?: utiles| connexes)?|à lire aussi|voir aussi|documents?(?: à télécharger)?",
  "attachments?|photos?|gallery|galerie|sources?|references?|footnotes?|annex(?:es)?|(?:media|press) enquiries",
);

/** First words of whole lines that close a text: whom to ask, where to read on, whose text and pictures these are. */
const FOOTER = anyOf(
  "for (?:more|further|additional) (?:information|details|questions)|for (?:media|press) (?:enquiries|inquiries|queries)|(?:more|further) information|(?:media |press )?contacts?(?: presse)?\\s*:",
  "tel(?:ephone)?\\.?\\s*:|tél\\.?\\s*:|e-?mail\\s*:|courriel\\s*:|sources?\\s*:|follow (?:us|@)|suivez|photo(?:s|graphs?)?(?: by| credit|s?\\s*:)|crédits? photo|image\\s*:|©|copyright|all rights reserved",
  "published (?:by|in)|this (?:article|story|report|text|opinion|piece) (?:was|is|has|first)|cet article|the views expressed|les opinions exprimées|read (?:the|more|full)|see (?:the full|more|also)|download|watch|click|learn more",
  "lire |voir |télécharger|consulter |pour (?:plus d[’']|toute |en savoir|de plus amples )|visit (?:www|http|our)|fait à|done at|www\\.|https?:|@\\w|\\[\\d|tags?\\s*:|mots[- ]clés|filed under|share this|\\+\\d",
);

/** How a text ends, and the lines that stand below it. English and French. */
export const CLOSING = {
  tailHeading: find(`^(?:#+\\s*|\\*\\*)?${TAIL_HEADING}\\s*:?(?:\\*\\*)?\\s*$`),
  footer: find(`^[*(]?${FOOTER}`),
  /** A picture's caption or credit. */
  caption: find(
    "^[*(]?(?:photo(?:s|graphs?)?|image|picture|crédits? photo|photo credit|légende|caption)(?: by)?\\s?[:/]",
  ),
  contact: /[\w.+-]+@[\w-]+\.[\w.]+|\+\d[\d ()./-]{7,}|(?:www\.|https?:\/\/)\S+/iu,
  /** A line of tags under a teaser: `- Articles / Section - Country, theme`. */
  category: /^[-–—•*]\s[^.!?]{0,80}(?:\s[/|>»]\s|\s-\s)/u,
  /** Who paid, and what it was part of. */
  funding: find(
    anyOf(
      "(?:is|was|are|were|been) (?:[\\p{L}-]+ )?(?:funded|financed|supported|implemented|sponsored)|financial support|(?:with|thanks to) (?:the )?(?:\\p{L}+ )?(?:funding|support|funds)|(?:co-)?(?:funded|financed) by|paid for by",
      "part of (?:an?|the|its|their|ongoing|[\\p{L}’]+[’']s)|within the framework|under the (?:project|programme)|in line with|made possible",
      "financement|financée?s? par|(?:s[’']inscrit|s[’']inscrivent) dans|dans le cadre d|avec l[’']appui|grâce au soutien|pris en charge",
    ),
  ),
  /** What comes next. */
  outlook: find(
    `(?<!\\p{L})${anyOf("will|(?:is|are) (?:planned|expected|scheduled|due)|plans? to|next (?:year|month|week|session|course|meeting|edition)|est prévue?|sont prévue?s|prochaine?s?|sera|seront|devrait|pourra")}${WORD_END}`,
  ),
  /** Who the organization or the author is. */
  selfDescription:
    /(?:\b(?:was|were) (?:founded|established|created|set up) in\b|\bfounded in \d{4}|\bis an? (?:\p{L}+[ -]){0,4}(?:organi[sz]ation|agency|association|bank|network|foundation|body|institution|federation|union|writer|journalist|reporter|researcher|analyst|fellow|professor|correspondent)|\blearn more\b|\bvisit (?:www|our)\b|est une? (?:\p{L}+ ){0,3}(?:organisation|association|agence|institution|réseau)|créée? en \d{4}|compte \d+ \p{L}+ membres)/iu,
} satisfies Record<string, RegExp>;

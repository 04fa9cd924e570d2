/** How one language says which occasion a report is about; each form is to be found in a sentence before or behind a noun for a kind. */
export interface KindCues {
  /** Follows a noun that heads its phrase; before any other word it only describes: "training centre". */
  behindHead: RegExp;
  /** The last noun phrase of a text up to its noun, which is to follow; with its article, or without. */
  determined: RegExp;
  undetermined: RegExp;
  /** Ends a text with a word that joins what follows as a subject or a time: "a report on", "after". */
  elsewhere: RegExp;
  /** Ends a text with any word that joins what follows. */
  joined: RegExp;
  /** Ends a text with a whole or a part of what follows: "a series of", "the end of". */
  partOf: RegExp;
  /** Ends a text with what speaks of an occasion already told of: "during the", "took part in the". */
  asKnown: RegExp;
  /** Ends a text with what was only to be done: "decided to prepare a". */
  intended: RegExp;
  /** Ends a text with words for an occasion other than this: "a similar". */
  other: RegExp;
  /** Follows an occasion that was held long before, or has not been held. */
  heldElsewhen: RegExp;
  /** What verbs say of a kind without its noun. */
  verbs: [kind: string, form: RegExp][];
}

const words = (list: string) => list.trim().split(/\s+/).join("|").replaceAll("_", "\\s+");

const WORD = `[\\p{L}\\p{N}"'“”’«»-]+`;
const LETTER_BEFORE = "(?<![-\\p{L}])";
const LETTER_BEHIND = "(?![-\\p{L}])";

const form = (source: string) => new RegExp(source, "iu");
const verb = (list: string) => form(`${LETTER_BEFORE}(?:${list})${LETTER_BEHIND}`);
/** Words at the end of a text, and up to `most` others behind them. */
const ending = (list: string, most = 0) => form(`(?:^|[\\s,(“"«])(?:${list})\\s+(?:${WORD}\\s+){0,${most}}$`);

/** The end of a text that is a noun phrase up to its noun: its last article or number, and at most `most` other words. */
function determined(articles: string, joins: string, most: number): RegExp {
  const other = `(?!(?:${articles}|${words(joins)})\\s)${WORD}\\s+`;
  return form(`(?<=^|[\\s("“«'’])(?:${articles})\\s*(?:${other}){0,${most}}["“«]?\\s*$`);
}

const PUNCTUATION = `["'”’»)\\]]*(?:\\s*[,.;:!?(–—-]|\\s*$)`;

const SUBJECT_EN =
  "after following before ahead_of prior_to until since unlike like than without about of on for against towards between among and or";
const OTHER_JOINS_EN = "to into at in during by with through from as under via within";
const BEHIND_EN = `on in at of for to from with by and or as about between among into under during over within through that which where who
  whose was were is are met came gave heard led made set has have had will would can took takes brought began begins drew saw held also aim
  aims focus focuses covers offers here today yesterday last this next there then together`;

export const ENGLISH_CUES: KindCues = {
  behindHead: form(
    `^(?:${PUNCTUATION}|["'”’)\\]]*\\s+(?:(?:${words(BEHIND_EN)}|\\p{L}+ed|\\p{L}+ly)(?!\\p{L})|[“‘"'\\d]))`,
  ),
  determined: determined(
    `an?|the|this|its|their|his|her|our|\\p{L}+['’]s|\\p{L}+s['’]|\\d+(?:st|nd|rd|th)|${words("one first second third fourth fifth sixth last latest")}`,
    `${SUBJECT_EN} ${OTHER_JOINS_EN}`.replace(" of ", " "),
    7,
  ),
  undetermined: form(
    `(?<=^|[\\s("“«'’])(?:(?!(?:${words(`${SUBJECT_EN} ${OTHER_JOINS_EN}`)})\\s)${WORD}\\s+){0,7}$`,
  ),
  elsewhere: ending(words(SUBJECT_EN)),
  joined: ending(words(`${SUBJECT_EN} ${OTHER_JOINS_EN}`)),
  partOf: ending(
    `(?:${words(
      `series set cycle round edition part day weeks? end close conclusion opening start launch course result framework participants?
       graduates form outcome pilot(?:ing)? testing completion one two three four five six first second third fourth fifth sixth last
       latest`,
    )})\\s+of`,
  ),
  asKnown: form(
    `(?:^(?:(?:${words("during at in through throughout for as_part_of")})\\s+)?(?:the|this|it\\s+was\\s+(?:an?|the))|` +
      `(?:part\\s+in|participat\\p{L}+\\s+in|participants\\s+(?:in|of)|${words("attended opened closed ended addressed hosted convened")})\\s+(?:the|this))` +
      `\\s+(?:${WORD}\\s+){0,4}$`,
  ),
  intended: ending(
    `(?:(?:${words("decid agree plan intend propos expect promis hop pledg wish want need")})\\p{L}*\\s+(?:[\\p{L}\\p{N}]+\\s+){0,5}to\\s+\\p{Ll}+|provid(?:es?|ed|ing)\\s+for|plann(?:ed|ing))`,
    6,
  ),
  other: ending(
    words(
      "previous earlier last_year next upcoming forthcoming future planned another other similar such any no more further",
    ),
    3,
  ),
  heldElsewhen: form(
    `^[^.,;]{0,30}\\s(?:will|would|is\\s+(?:planned|expected|scheduled))${LETTER_BEHIND}|^[^.,;]{0,80}\\s(?:last|the\\s+previous)\\s+(?:year|month)`,
  ),
  verbs: [
    ["training", verb("trains|trained|(?:was|were|been)\\s+trained")],
    [
      "donation",
      verb(
        "donat(?:ed|es?)|hand(?:ed|s)\\s+over|took\\s+delivery|(?:was|were|been)\\s+(?:given|presented\\s+with)|" +
          // Received so many of something, and not words or a certificate.
          `receiv(?:ed|es?)(?=[^.]{0,120}(?:\\d|\\s(?:${words("two three four five six seven eight nine ten eleven twelve dozens? hundreds?")})\\s))(?=[^.]*\\sfrom\\s)`,
      ),
    ],
    [
      "donation",
      form(
        `(?<!(?:${words("training course workshop seminar lecture session")})\\P{L}[^.]{0,80})(?:was|were|been)\\s+delivered\\s+(?:to|by|on)\\s`,
      ),
    ],
    // "Visits Riga", but not "visits to Riga".
    [
      "visit",
      verb(
        "visited|paid\\s+a|toured|(?:visits|tours)\\s+(?!(?:and|at|between|by|from|in|of|or|to|were|with)\\s)\\p{L}+",
      ),
    ],
    [
      "meeting",
      verb(
        `(?:met|meets?)(?!\\s+(?:the\\s+)?(?:${words("requirements? standards? needs? criteria costs? deadlines? targets? goals? conditions?")}))`,
      ),
    ],
    ["launch", verb("launch(?:ed|es)")],
    ["opening", verb("inaugurat(?:ed|es?)|(?:re)?open(?:ed|s)")],
    ["competition", verb("compet(?:ed|es?)")],
  ],
};

const SUBJECT_FR =
  "après avant depuis jusqu['’]à sans sur pour concernant contre entre comme de du des et ou";
const OTHER_JOINS_FR = "en à aux? lors par avec dans sous";

export const FRENCH_CUES: KindCues = {
  // French says what a thing is for behind it.
  behindHead: form(`^(?:${PUNCTUATION}|\\s+(?!électorale?s?${LETTER_BEHIND}))`),
  // Few French adjectives stand before their noun.
  determined: determined(
    `une?|l[ea]|l['’]|ce|cet|cette|son|sa|leur|du|au|\\d+(?:ère|er|è?me|e)|${words("premi(?:er|ère) deuxième troisième derni(?:er|ère)")}`,
    `${SUBJECT_FR} ${OTHER_JOINS_FR} ne`,
    2,
  ),
  undetermined: form(
    `(?<=^|[\\s("“«'’])(?:(?!(?:${words(`${SUBJECT_FR} ${OTHER_JOINS_FR}`)})\\s)${WORD}\\s+){0,3}$`,
  ),
  elsewhere: form(`(?:^|[\\s,("«])(?:(?:${words(SUBJECT_FR)})\\s+|d['’])$`),
  joined: form(`(?:^|[\\s,("«])(?:(?:${words(`${SUBJECT_FR} ${OTHER_JOINS_FR}`)})\\s+|d['’])$`),
  partOf: form(
    `(?<!\\p{L})(?:${words(
      `série cycle issue lors cours cadre clôture fin ouverture occasion journée jours? édition terme début tour premi(?:er|ère) deuxième
       derni(?:er|ère) une? deux trois quatre cinq séance atelier programme forme cérémonie visite`,
    )})\\s+(?:(?:de|du|des)\\s+|d['’])$`,
  ),
  asKnown: form(
    `(?:^(?:(?:${words("pendant durant lors_de au_cours_de à_l['’]issue_de dans_le_cadre_de")})\\s+)?(?:le|la|l['’]|cette?|ce|du|c['’](?:était|est)\\s+(?:une?|la|le))\\s*|` +
      `(?:pris\\s+part|participé|assisté)\\s+(?:à\\s+(?:la\\s+|l['’]|cette?\\s+|ce\\s+)|au\\s+))(?:${WORD}\\s+){0,2}$`,
  ),
  intended: ending("prévoi\\p{L}+|(?:décid|propos)\\p{L}+\\s+(?:de\\s+|d['’])\\p{L}+", 6),
  other: ending(
    words("précédente?s? prochaine?s? futures? autres? tels? telles? aucune? nouve(?:l|lle|au)"),
    3,
  ),
  heldElsewhen: form(
    `^[^.,;]{0,30}\\s(?:sera|seront|aura|auront)${LETTER_BEHIND}|^[^.,;]{0,80}(?:\\sl['’](?:an|année)|\\sle\\s+mois)\\s+derni`,
  ),
  verbs: [
    ["training", verb("(?:a|ont)\\s+(?:été\\s+)?formée?s?|se\\s+sont\\s+formée?s")],
    [
      "donation",
      verb("(?:a|ont|été|être)\\s+(?:fait\\s+don|remise?s?|offerte?s?|livrée?s?|donnée?s?)|fait\\s+don"),
    ],
    [
      "visit",
      verb("(?:a|ont)\\s+visité|s['’]est\\s+rendue?|se\\s+sont\\s+rendue?s|effectu\\p{L}+\\s+une\\s+visite"),
    ],
    [
      "meeting",
      verb(
        "se\\s+sont\\s+(?:réunie?s|rencontrée?s|retrouvée?s)|s['’](?:est|était|étaient)\\s+réunie?s?|réunie?s\\s+(?:à|en|au|le|du|hier|aujourd['’]hui)|(?:a|ont)\\s+rencontré",
      ),
    ],
    ["launch", verb("(?:a|ont|été)\\s+lancée?s?")],
    ["opening", verb("inaugur(?:ée?s?|ent|e)|(?:a|ont)\\s+ouvert")],
    ["competition", verb("se\\s+sont\\s+affrontée?s|ont\\s+concouru")],
  ],
};

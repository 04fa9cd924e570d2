import { DATED_START, DAY_DATE, LOOSE_DATE } from "./dates.ts";
import {
  ATTENDEE,
  anyOf,
  EVENT_NOUN,
  EVENT_VERB,
  QUANTITY,
  ROLE,
  SAID,
  WORD_END,
  WORD_START,
} from "./words.ts";

const find = (source: string, flags = "iu") => new RegExp(source, flags);

/** Refers back to something or somebody. */
const PRONOUN = anyOf(
  "he|she|it|they|his|her|its|their|this|these|those|that|such|both|(?:all|most|some|none|one|two|many|each) of (?:them|these|those|whom|the)",
  "each|others|another|here|there",
  "il|elle|ils|elles|ce|cet|cette|ces|cela|ceci|celui-ci|celle-ci|ceux-ci|celles-ci|son|sa|ses|leur|leurs|tous|toutes|chacun|chacune|l[’']un|l[’']une|d[’']autres|certains|certaines",
);

/** Goes on from what was said: a step of an argument, a moment of an event, a speaker's turn. */
const CONTINUATION = anyOf(
  "in (?:addition|particular|turn|fact|total|this|that|these|his|her|their|its|parallel|response|conclusion|return|line with|the (?:course|evening|afternoon|morning|meantime|end|process|coming))",
  "additionally|moreover|furthermore|however|meanwhile|also|finally|lastly|first(?:ly)?,|second(?:ly)?,|third(?:ly)?,|then|thus|therefore|hence|consequently|as a result|as part of (?:this|these|his|her|their)",
  "instead|nevertheless|nonetheless|indeed|similarly|likewise|besides|but|and|or|yet|so|for example|for instance|until (?:now|then)|since then|before (?:that|this)|afterwards|later|earlier|next",
  "to (?:this|that) end|to note|at (?:the|this|that) (?:same time|meeting|event|end|opening|conference|ceremony|workshop|session|training|seminar|close|beginning|start|forum|summit|roundtable)|at present",
  "during (?:the|his|her|their|this|these|its)|on the (?:first|second|third|last|final|same|other|sidelines|margins|occasion)|on (?:his|her|their|this|that|both) (?:part|side|occasion|day|basis|days)",
  "for (?:his|her|their|its) part|speaking|addressing|opening (?:the|his|her)|closing|welcoming|summing|by (?:the end|then|doing so)|prior to (?:the|this|that|his|her|their)|after (?:this|that|his|her|their)",
  "following (?:the (?:visit|meeting|training|event|workshop|opening|presentation|discussion|session)|this|that)|with (?:this|that|these|his|her|their)|unlike|against this|among|of the",
  "to \\p{L}+ (?:\\p{L}+ )?(?:it|them|him|her|this|these|those|why|how|so)|as for|only|not only|more (?:information|details|broadly)|further (?:discussions|information)",
  "en outre|par ailleurs|de plus|ainsi|enfin|toutefois|cependant|néanmoins|en effet|en particulier|à cet égard|à cette occasion|à l[’']issue|à l[’']occasion de (?:cette|ce)",
  "au cours (?:de (?:la|cette|ces|sa|son)|du|des)|lors (?:de (?:la|cette|ces|sa|son)|du|des)|pour (?:sa|leur|son) part|de (?:son|leur) côté|dans (?:son|sa|ce|cette|ses|leur)|mais|et|or|puis|ensuite",
  "auparavant|jusqu[’']à présent|jusqu[’']ici|jusque-là|depuis (?:lors|ce)|désormais|parmi|après (?:ce|cette|ces|avoir)|avant (?:ce|cette|ces)|pendant (?:la|le|les|ce|cette)|durant (?:la|le|les|ce|cette)",
  "pour (?:y|en|lui|leur|l[’']|les?|la) ?(?!premier|dernier|janvier|février|soir)(?:\\p{L}+(?:er|ir|oir)|faire|mettre|rendre|prendre|permettre)|prenant la parole|s[’']adressant|quant à|d[’']ici",
);
/** Goes on more often than not. */
const MILD_CONTINUATION = anyOf(
  "many|several|most|other|similar|based on|according to|thanks to|while|although|even|still|throughout|since|after the|following the|every|despite|as (?:the|a)|when|where|what",
  "selon|d[’']après|grâce à|plusieurs|après (?:la|le|les)|avant (?:la|le|les)|depuis (?:la|le|les)|malgré|si|lorsque|quand|outre",
);
/** What comes with an event that was named: its aim, its parts, its results. */
const PART_OF_EVENT = anyOf(
  "aims?|goals?|purpose|objectives?|main|activit(?:y|ies)|first|second|third|final|last|next|idea|work|results?|outcomes?|success|decisions?|need|importance|agenda|idea|team|two sides|sides|parties",
  "objectifs?|but|activités?|premiere?|deuxième|troisième|dernière?|prochaine?|résultats?|équipe",
);

const PREPOSITION = anyOf("of|for|in|to|at|on|by|from|with|de|du|des|au|aux|à|en|pour|par|sur");

/** How a paragraph begins, and what news is made of. English and French. */
export const OPENING = {
  datedStart: find(`^${DATED_START}`),
  dayDate: find(DAY_DATE),
  looseDate: find(LOOSE_DATE),
  eventNoun: find(`${WORD_START}${EVENT_NOUN}${WORD_END}`),
  eventVerb: find(`${WORD_START}${EVENT_VERB}${WORD_END}`),
  said: find(`${WORD_START}${SAID}${WORD_END}`),
  quote: /^(?:>\s*)?[“"«„‘']/u,
  /** A title or slogan in quotation marks: few words, no stop or comma at the end, a lower case verb or noun behind. */
  quotedName: /^[“"«„]\s?[^“”"«»„.!?…]{1,70}?[^“”"«»„.,!?…\s]\s?[“”"»](?=\s\p{Ll})/u,
  /** `A three-day course …`, `Une formation …`; not `A second group …`, which counts from something. */
  indefinite: find(
    `^(?:an?|une?)\\s+(?!${anyOf("few|number of|key|second|third|fourth|fifth|final|further|similar|total of|follow-up|seconde?|deuxième|troisième|dernière?|autre")}${WORD_END})`,
  ),
  quantity: find(`^${QUANTITY}`),
  pronoun: find(`^${PRONOUN}${WORD_END}`),
  continuation: find(`^${CONTINUATION}${WORD_END}`),
  mildContinuation: find(`^${MILD_CONTINUATION}${WORD_END}`),
  definite: /^(?:[Tt]he|[Ll]a|[Ll]e|[Ll]es|[Ll][’'])\s?\p{Ll}/u,
  /** `The event …`, `The three-day course …`, `The aim …`: names in between would tell which. */
  definiteEvent: find(
    `^(?:[Tt]he|[Ll]a|[Ll]e|[Ll]es|[Ll][’'])\\s?(?:(?!${PREPOSITION}\\s)[\\p{Ll}-]+\\s){0,3}?(?:${EVENT_NOUN}|${ATTENDEE}|${PART_OF_EVENT})${WORD_END}`,
    "u",
  ),
  /** `The content was …`, `Le jury a …`: nothing says which. */
  bareSubject:
    /^(?:The|Les?|La|L[’'])\s?\p{Ll}+\s(?:was|were|is|are|has|have|had|est|sont|a|ont|était|étaient)\s/u,
  attendee: find(
    `^(?:(?:the|les|des|all|other|some|${QUANTITY})\\s*)?(?:[\\p{L}-]+\\s(?:and\\s[\\p{L}-]+\\s)?)?${ATTENDEE}${WORD_END}`,
  ),
  role: find(
    `^(?:all|other|some|des|les)?\\s*(?:[\\p{L}-]+\\s(?:and\\s[\\p{L}-]+\\s)?)?${ROLE}${WORD_END}(?!\\s+(?:from|of|de|d[’']|du|des)\\s)`,
  ),
  /** The main verb of the sentence lies ahead: `The library will hold …`, `A second group is expected …`. */
  future: find(
    `^(?:(?!\\b(?:who|which|that|qui|que|dont)\\b)[^,;:(]){0,90}?${WORD_START}(?:will|is (?:planned|expected|due|scheduled)|are (?:planned|expected|due|scheduled)|plans? to|est prévue?|sont prévue?s|sera|seront|devrait|devraient|pourra|pourront|aura|auront)${WORD_END}`,
  ),
  /** What an organization is, not what it did. */
  selfDescription: find(
    `^(?:(?!\\b(?:who|which|that|qui)\\b)[^,;:]){0,120}?${WORD_START}(?:is an? (?:[\\p{L}-]+ ){0,4}(?:organi[sz]ation|agency|association|bank|network|foundation|body|institution|federation|union|company|centre|center|group)|has (?:its seat|\\d+ members?)|was (?:founded|established|set up|created) in|brings together \\d+|compte \\d+|regroupe|est (?:une?|le|la) (?:\\p{L}+ ){0,3}(?:organisation|association|agence|institution|réseau|fédération|organisme|établissement)|(?:a été )?(?:créée?|fondée?) en \\d{4})`,
  ),
  /** `By Jane Doe`, `Par Jean Dupont`, with nothing else on the line. */
  byline:
    /^(?:By|Par|Written by|Text by|Reported by|BY|PAR)[: ]\s*(?:Dr\.? |Prof\.? )?\p{Lu}[\p{L}.’'-]+(?:[ ,&]+(?:and |et |de |van |von |bin |al |el )*\p{Lu}[\p{L}.’'-]+){0,7}\s*$/u,
  /** Labels printed at the head of a release or statement. */
  releaseLabel: find(
    `^${anyOf(
      "for immediate release|embargoed|press release|media release|news release|press statement|media advisory|press note|news item|feature story",
      "(?:joint )?(?:statement|remarks|speech|address|message|open letter|op-ed) (?:by|of|from)",
      "communiqué(?: de presse| final| conjoint)?|pour diffusion immédiate|note d[’']information|avis (?:public|au public)|(?:déclaration|discours|allocution|message) (?:de|du|d[’'])",
    )}${WORD_END}[^.]{0,120}$`,
  ),
} satisfies Record<string, RegExp>;

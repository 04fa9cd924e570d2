import { DATED_START, DAY_DATE, LOOSE_DATE } from "./dates.ts";

/** Words and forms of press releases and news, English and French. Each says where in a text it stands. */
const source = (...words: string[]) => `(?:${words.join("|")})`;

/** What an event is called. */
const EVENT_NOUN = source(
  "(?:training|study|regional|expert|side|annual|working)[ -](?:courses?|visits?|tours?|meetings?|events?|sessions?)",
  "trainings?|courses?|workshops?|seminars?|webinars?|conferences?|meetings?|forums?|fora|round[ -]?tables?|symposiums?|symposia|colloquium",
  "exercises?|exhibitions?|ceremon(?:y|ies)|competitions?|contests?|campaigns?|summits?|sessions?|events?|visits?|discussions?|debates?|hearings?",
  "schools?|camps?|programmes?|programs?|missions?|consultations?|exchanges?|dialogues?|briefings?|lectures?|presentations?|festivals?|tournaments?",
  "elections?|referendum|launch|inauguration|opening|signing|handover|hackathon|simulations?|congress|assembly|gathering|retreat|panel",
  "delegations?|projects?|initiatives?|series|agreements?|memorandum|protocol|reports?|survey|study|statement|declaration|donation|day|week",
  "formations?|ateliers?|séminaires?|colloques?|réunions?|conférences?|tables? rondes?|cérémonies?|visites?|exercices?|campagnes?|rencontres?",
  "journées?|sommet|accords?|protocole|rapport|étude|déclaration|concours|stages?|assises|forums?|délégation|lancement|séance",
);

/** What makes news: something was held, opened, signed, given. */
const EVENT_VERB = source(
  "(?:was|were|been|is being|is|are|will be|being) (?:[\\p{L}-]+ )?(?:held|organi[sz]ed|hosted|opened|launched|conducted|convened|inaugurated|signed|handed over|delivered|presented|published|adopted|introduced|elected|trained|completed|chosen|discussed|donated|destroyed|injured|killed|arrested|awarded)",
  "(?:co-)?(?:organi[sz]ed|hosted|opened|launched|conducted|convened|inaugurated|signed|donated|concluded|kicked off|attended|took part|takes? place|took place|participated|brought together|gathered|met|visited|held|handed over|completed|trained|elected|adopted|approved|announced|unveiled|agreed|published|released|delivered|presented|received|supported|celebrated|marked|appointed|awarded|ratified|voted|ended|began|started|closed|discussed|joined|voiced|urged|called on|called for|condemned|welcomed|ordered)",
  "(?:informe|annonce|invite|organise|lance|inaugure|accueille|rappelle|convie)(?:nt)?(?! à ce)|a eu lieu|ont eu lieu|(?:s[’']est|se sont) (?:tenue?s?|déroulée?s?|ouverte?s?|achevée?s?|réunie?s?|rendue?s?|clôturée?s?)",
  "(?:a|ont|avait) (?:été |\\p{L}+ment )?(?:organisée?s?|présidé|inaugurée?s?|lancée?s?|signée?s?|remise?s?|remis|ouverte?s?|ouvert|participé|pris part|accueillie?s?|rencontré|visité|reçue?s?|annoncée?s?|adoptée?s?|manifesté|réunie?s?|clôturé|présentée?s?|formée?s?|publiée?s?|élue?s?|donné|offert|procédé|promis|suivi)",
);

const EVENT_ROLE = source(
  "participants?|attendees|delegates?|speakers?|panell?ists?|trainees?|trainers?|experts?|officials?|observers?|organi[sz]ers?|guests?|visitors?|graduates?|students?|discussions?|presentations?|topics|sessions|lectures|feedback|practitioners",
  "intervenants?|participantes?|délégués?|experts?|stagiaires|formateurs?|bénéficiaires|échanges|travaux|débats",
);

const QUANTITY =
  "(?:(?:a total of|more than|over|some|about|around|nearly|almost|close to|at least|up to|as many as|hundreds of|dozens of|thousands of|plus de|près de|quelque|environ|une (?:dizaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine) d[e’'])\\s+)?" +
  "(?:\\d[\\d,.\u00a0\u202f ]*|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one hundred)(?:[- ][a-z]+)?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent)\\b";

const SAID =
  "(?:said|says|added|adds|noted|stressed|emphasi[sz]ed|underlined|underscored|highlighted|explained|recalled|remarked|stated|told|pointed out|concluded|reiterated|commented|observed|continued|reaffirmed|acknowledged|thanked|expressed|congratulated|mentioned|argued|warned|encouraged|insisted|a (?:déclaré|dit|ajouté|souligné|rappelé|indiqué|expliqué|précisé|salué|insisté|affirmé|estimé|conclu|remercié|exprimé|invité|confié))";

const compile = (pattern: string, flags = "iu") => new RegExp(pattern, flags);
const starts = (pattern: string) => compile(`^${pattern}`);

export const CUES = {
  datedStart: starts(DATED_START),
  dayDate: compile(DAY_DATE),
  looseDate: compile(LOOSE_DATE),
  eventNoun: compile(`\\b${EVENT_NOUN}\\b`),
  eventVerb: compile(`(?<![\\p{L}-])${EVENT_VERB}(?![\\p{L}-])`),
  said: compile(`(?<![\\p{L}-])${SAID}(?![\\p{L}-])`),

  quote: /^(?:>\s*)?[“"«„‘']/u,
  /** `By Jane Doe`, `Par Jean Dupont`, with nothing else on the line. */
  byline:
    /^(?:By|Par|Written by|Text by|Reported by)[: ]\s*(?:Dr\.? |Prof\.? )?\p{Lu}[\p{L}.’'-]+(?:[ ,&]+(?:and |et |de |van |von |bin |al |el )*\p{Lu}[\p{L}.’'-]+){0,7}\s*$/u,
  /** Labels printed at the head of a release or statement. */
  releaseLabel:
    /^(?:for immediate release|embargoed|press release|media release|news release|press statement|media advisory|press note|communiqué de presse|communiqué(?: final| conjoint)?|(?:joint )?(?:statement|remarks|speech|address|message|open letter|op-ed) (?:by|of|from)|(?:déclaration|discours|allocution|message) (?:de|du|d[’'])|pour diffusion immédiate|note d[’']information)\b[^.]{0,120}$/iu,
  /** `A three-day course …`, `An exchange …`, `Une formation …`. */
  indefinite:
    /^(?:an?|another|une?)\s+(?!few\b|number of\b|key\b|second\b|third\b|further\b|fourth\b|final\b|similar\b|total of\b)/iu,
  quantity: starts(QUANTITY),
  pronoun:
    /^(?:he|she|it|they|his|her|its|their|this|these|those|that|such|both|all of them|most of them|some of them|none of them|one of (?:the|them|these)|each|others|another|there|here|il|elle|ils|elles|ce|cet|cette|ces|celui-ci|celle-ci|ceux-ci|son|sa|ses|leur|leurs|tous|toutes|chacun|chaque|l[’']un|d[’']autres|certains|y)(?![\p{L}’'])/iu,
  connective: new RegExp(
    "^(?:in (?:addition|particular|turn|fact|total|this|that|these|his|her|their|its|parallel|response|conclusion|the (?:course|evening|afternoon|morning|meantime|future|end|process|coming)|line with)|additionally|moreover|furthermore|however|meanwhile|also|finally|lastly|firstly|secondly|thirdly|then|thus|therefore|hence|consequently|as a result|as part of (?:this|these)|instead|nevertheless|nonetheless|indeed|similarly|likewise|besides|but|and|or|yet|so|for example|for instance|until now|until then|since then|before|afterwards|later|earlier|next|to (?:this|that) end|to note|at the (?:same time|meeting|event|end|opening|conference|ceremony|workshop|session|training|seminar|close|beginning|start|forum)|at present|during (?:the|his|her|their|this|these|its)|throughout|on the (?:first|second|third|last|final|same|other|sidelines|margins|occasion)|on (?:his|her|their|this|that) (?:part|side|occasion|day|basis)|every|for (?:his|her|their|its) part|speaking|addressing|opening|closing|welcoming|summing|by (?:the end|then|doing)|prior to|after (?:the|this|that|his|her|their)|following (?:the (?:visit|meeting|training|event|workshop|opening|presentation|discussion|session)|this|that)|based on|according to|thanks to|with (?:this|that|these|his|her|their)|while|unlike|against this|among (?:the|them|other)|as for|only|not only|even|still|more (?:information|details|broadly)|further (?:discussions|information)|similar|other|many|several|most)(?![\\p{L}’'-])" +
      "|^(?:en outre|par ailleurs|de plus|ainsi|enfin|toutefois|cependant|néanmoins|en effet|en particulier|à cet égard|à cette occasion|à l[’']issue|à l[’']occasion de (?:cette|ce)|au cours (?:de (?:la|cette|ces|sa)|du|des)|lors (?:de (?:la|cette|ces|sa|son)|du|des)|pour (?:sa|leur|son) part|de (?:son|leur) côté|dans (?:son|sa|ce|cette|ses|leur)|selon|d[’']après|grâce à|mais|et|or|puis|ensuite|auparavant|jusqu[’']à présent|jusqu[’']ici|depuis (?:lors|ce)|désormais|parmi|après (?:la|le|ce|cette|avoir)|avant (?:la|le|ce|cette)|pendant|durant|prenant la parole|s[’']adressant|quant à|plusieurs|d[’']ici)(?![\\p{L}’'-])",
    "iu",
  ),
  /** `The event …`, `The participants …`: what the text before has named. */
  definiteEvent: compile(
    `^(?:[Tt]he|[Tt]his|[Ll]a|[Ll]e|[Ll]es|[Ll][’'])\\s?(?:[\\p{Ll}-]+\\s){0,3}?(?:${EVENT_NOUN}|${EVENT_ROLE}|aim|goal|purpose|objective|main|activity|activities|training|initiative|project|programme|new|first|second|third|final|next|idea|work|result|results|success|decision|need|importance|objectif|but|activité|projet)\\b`,
    "u",
  ),
  definiteLower: /^(?:[Tt]he|[Ll]a|[Ll]e|[Ll]es|[Ll][’'])\s?\p{Ll}/u,
  role: compile(
    `^(?:(?:[Tt]he|[Ll]es|[Dd]es|[Aa]ll|[Oo]ther|[Ss]ome)\\s)?(?:[\\p{Ll}\\p{Lu}][\\p{Ll}-]+\\s(?:and\\s[\\p{Ll}-]+\\s)?)?(?i:${EVENT_ROLE})\\b`,
    "u",
  ),
  /** Headings of the parts that stand at the end of a release. */
  tail: /^(?:#+\s*|\*\*)?(?:(?:media |press )?contacts?(?: (?:presse|details|information|person|us))?|for (?:more|further|media|additional|press)\b.{0,60}|(?:more|further|additional) (?:information|details|reading|resources)|notes? (?:to|for) (?:the )?(?:editors?|media|journalists)|notes? aux? (?:rédactions?|rédacteurs?|éditeurs?|journalistes)|related (?:links?|news|stories|content|documents?|articles?|files?)|links?|see also|read also|read more|about\b.{0,80}|à propos\b.{0,80}|background(?: information)?|pour (?:plus d[’']|toute |de plus amples ).{0,60}|contexte|liens?(?: utiles| connexes)?|à lire aussi|voir aussi|documents?|attachments?|photos?|gallery|galerie|sources?|references?|footnotes?|annex(?:es)?|media enquiries|press enquiries|editors?[’'] notes?|ends|note)\s*:?(?:\*\*)?\s*$/iu,
  /** Whole lines that close a text: who to ask, where to read on, who paid, whose text it is. */
  footer:
    /^(?:\*|\()?(?:for (?:more|further|additional) (?:information|details|questions)|for (?:media|press) (?:enquiries|inquiries|queries)|(?:more|further) information|(?:media |press )?contacts?(?: presse)?\s*:|tel(?:ephone)?\.?\s*:|tél\.?\s*:|e-?mail\s*:|courriel\s*:|source\s*:|sources\s*:|follow (?:us|@)|photo(?:s|graphs?)?(?: by| credit|s?\s*:|:)|crédits? photo|image\s*:|©|copyright|all rights reserved|published (?:by|in)|this (?:article|story|report|text|opinion|piece) (?:was|is|has|first)|the views expressed|read (?:the|more|full)|see (?:the full|more|also)|download|watch|click|learn more|lire |voir |télécharger|pour (?:plus d[’']|toute |de plus amples )|cet article|suivez|visit (?:www|http|our)|fait à|done at|www\.|https?:|@\w|\[\d|tags?\s*:|mots[- ]clés|filed under|share this|\+\d)/iu,
  contact: /[\w.+-]+@[\w-]+\.[\w.]+|\+\d[\d ()./-]{7,}|(?:www\.|https?:\/\/)\S+/iu,
  category: /^[-–—•*]\s[^.!?]{0,80}(?:\s[/|>»]\s|\s-\s)/u,
  funded:
    /(?:(?:is|was|are|were|been) (?:[\p{L}-]+ )?(?:funded|financed|supported|implemented|sponsored)|financial support|(?:with|thanks to) (?:the )?(?:\p{L}+ )?(?:funding|support|funds)|funded by|financed by|part of (?:a|an|the|its|their|ongoing|[\p{L}’]+[’']s)|within the framework|under the (?:project|programme)|in line with|co-financed|made possible|finance(?:ment|é)|(?:s[’']inscrit|s[’']inscrivent) dans|dans le cadre d|avec l[’']appui|grâce au soutien)/iu,
  outlook:
    /(?:\bwill\b|\b(?:is|are) (?:planned|expected|scheduled|due)\b|\bplans? to\b|\bnext (?:year|month|week|session|course|meeting|edition)\b|est prévue?|sont prévue?s|prochaine?s?|sera|seront|devrait|pourra)/iu,
  boilerplate:
    /(?:\b(?:was|were) (?:founded|established|created|set up) in\b|\bfounded in \d{4}|\bis an? (?:\p{L}+[ -]){0,4}(?:organi[sz]ation|agency|association|bank|network|foundation|body|institution|federation|union|writer|journalist|reporter|researcher|analyst|fellow|professor)|\bobserves\b.*\bStates\b|\blearn more\b|\bvisit (?:www|our)\b|est une? (?:\p{L}+ ){0,3}(?:organisation|association|agence|institution|réseau)|créée? en \d{4})/iu,
} satisfies Record<string, RegExp>;

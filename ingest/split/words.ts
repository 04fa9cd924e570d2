/** Joins lists of alternatives, each written with `|` between them, into one group of a regular expression. */
export const anyOf = (...lists: string[]): string => `(?:${lists.join("|")})`;

/** What is behind a word: nothing that could continue it. (`\b` knows no accents.) */
export const WORD_END = "(?![\\p{L}\\p{N}’'-]*\\p{L})";
export const WORD_START = "(?<![\\p{L}’-])";

/** What a happening is called. Sources of regular expressions for the flags `iu`, here and below. */
export const EVENT_NOUN = anyOf(
  "trainings?|courses?|classes|workshops?|seminars?|webinars?|conferences?|meetings?|forums?|fora|round[ -]?tables?|symposiums?|symposia|colloquium",
  "exercises?|drills?|exhibitions?|ceremon(?:y|ies)|competitions?|contests?|campaigns?|summits?|sessions?|events?|visits?|tours?|discussions?|debates?",
  "hearings?|schools?|camps?|programmes?|programs?|missions?|consultations?|exchanges?|dialogues?|briefings?|lectures?|presentations?|festivals?|tournaments?",
  "elections?|referendum|launch|inauguration|opening|signing|handover|hackathon|simulations?|congress|assembly|gathering|retreat|panel|delegations?",
  "projects?|initiatives?|series|agreements?|memorandum|protocol|reports?|survey|study|statement|declaration|donation|day|week",
  "formations?|ateliers?|séminaires?|colloques?|réunions?|conférences?|tables? rondes?|cérémonies?|visites?|exercices?|campagnes?|rencontres?",
  "journées?|sommet|accords?|protocole|rapport|étude|déclaration|concours|stages?|assises|délégation|lancement|séance|congrès|projet|élections?",
);

/** What makes news: something was held, opened, signed, given. */
const PAST_EVENT = anyOf(
  "organi[sz]ed|hosted|opened|launched|conducted|convened|inaugurated|signed|donated|concluded|kicked off|attended|participated|gathered|met|visited|held",
  "handed over|brought together|took part|took place|taken place|takes? place|taking place|completed|finished|trained|graduated|elected|adopted|approved|agreed",
  "announced|unveiled|published|released|delivered|presented|received|supported|celebrated|commemorated|marked|appointed|awarded|ratified|voted|ended|began|begun",
  "started|closed|discussed|debated|joined|voiced|urged|called (?:on|for|upon)|condemned|welcomed|ordered|introduced|chosen|selected|destroyed|injured|killed",
  "arrested|arrived|returned|travelled|traveled|toured|swor[en]+ in|won|renovated|restored|resumed|equipped|established|founded|created|provided|granted",
  "brought|carried out|ran|staged|screened|earned|distributed|vaccinated|immuni[sz]ed|planted|rescued|repaired|rebuilt|switched on|walked|spent|built|bought|taught",
  "reached|examined|reviewed|explored|learn(?:ed|t)|practi[sc]ed|rehearsed|tested|compared|installed|tabled|passed|pledged|committed|deployed|evacuated|released",
);
export const EVENT_VERB = anyOf(
  `(?:co-|re)?${PAST_EVENT}`,
  "(?:informe|annonce|invite|organise|lance|inaugure|accueille|rappelle|convie|recrute)(?:nt)?|a eu lieu|ont eu lieu",
  "(?:s[’']est|se sont) (?:tenue?s?|déroulée?s?|ouverte?s?|achevée?s?|réunie?s?|rendue?s?|clôturée?s?|conclue?s?|terminée?s?|engagée?s?|exercée?s?|retrouvée?s?)",
  "(?:a|ont|avait|vient d[e’']|viennent d[e’']) ?(?:été |officiellement |\\p{L}+ment )?(?:organisée?s?|organiser|présidé|inaugurée?s?|inaugurer|lancée?s?|lancer|signée?s?|signer" +
    "|remise?s?|remis|remettre|ouverte?s?|ouvert|ouvrir|participé|pris part|accueillie?s?|accueilli|rencontré|visité|reçue?s?|reçu|annoncée?s?|annoncer|adoptée?s?|adopter" +
    "|manifesté|réunie?s?|réuni|clôturée?s?|présentée?s?|présenter|formée?s?|publiée?s?|publier|élue?s?|élu|donné|offert|procédé|promis|suivi|obtenu|achevée?s?|achever|livrée?s?" +
    "|détruite?s?|équipée?s?|rénovée?s?|libérée?s?|condamné|appelé|décidé|débattu|discuté|échangé|examiné|étudié|appris|exercée?s?|effectué|mené|conduit|animé|fait don|distribué|vacciné|planté|construite?s?|reconstruite?s?|réparée?s?|tenu|approuvée?s?|ratifiée?s?|nommée?s?|installée?s?|créée?s?|distribuée?s?|voté|gagné|remporté)",
);

/** People who are only there because an event is: they were named before. */
export const ATTENDEE = anyOf(
  "participants?|attendees|speakers?|panell?ists?|trainees?|presenters?|discussions?|presentations?|topics|sessions|lectures|feedback",
  "intervenants?|participantes?|stagiaires|bénéficiaires|échanges|travaux|débats|discussions",
);
/** People who may be named here for the first time. */
export const ROLE = anyOf(
  "delegates?|trainers?|experts?|officials?|observers?|organi[sz]ers?|guests?|visitors?|graduates?|students?|practitioners|teachers?|officers?",
  "délégués?|experts?|formateurs?|agents?|élèves|étudiants?|enseignants?|responsables?",
);

/** A number of people or things, in figures or words. */
export const QUANTITY =
  anyOf(
    "a total of|more than|over|some|about|around|nearly|almost|close to|at least|up to|as many as|hundreds of|dozens of|thousands of",
    "plus de|près de|quelque|environ|pas moins de|une? (?:dizaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine|millier) d[e’']",
  ) +
  "?\\s*" +
  anyOf(
    "\\d[\\d,.\u00a0\u202f ]*",
    "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:one|two|three|a) (?:hundred|thousand))(?:[- ](?:and |one|two|three|four|five|six|seven|eight|nine|[a-z]+y)[a-z-]*)?\\s",
    "(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille)(?:-[a-z]+)*\\s",
    "(?:hundreds|dozens|thousands|scores|des (?:dizaines|centaines|milliers)) (?:of|de)\\s|une? (?:dizaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine) d[e’']",
  );

/** Speech is reported. */
export const SAID = anyOf(
  "said|says|added|adds|noted|stressed|emphasi[sz]ed|underlined|underscored|highlighted|explained|recalled|remarked|stated|told|pointed out|concluded that",
  "reiterated|commented|observed|continued|reaffirmed|acknowledged|thanked|expressed|congratulated|mentioned|argued|warned|encouraged|insisted|announced that|promised|replied|answered|asked|admitted|hoped",
  "a (?:également |aussi |toutefois |\\p{L}+ment )?(?:déclaré|dit|ajouté|souligné|rappelé|indiqué|expliqué|précisé|salué|insisté|affirmé|estimé|conclu|remercié|exprimé|invité|confié|reconnu|répondu|exhorté|raconté|assuré|plaidé)",
  "déclare|souligne|ajoute|explique|précise|rappelle que|estime|raconte|affirme",
);

/** What the words around a date say of it. All patterns are for text in ASCII typography. */

/** People who did something else before: "journalists who took part in an exchange from". */
export const WHO_BEFORE = /\bwho\s+(?:had\s+|have\s+)?(?:\p{L}+ed|took|met|won|went)\b[^.;,]{0,60}$/iu;

/** Before a weekday: one of many. "le dimanche" is every Sunday, "dimanche" the last or the next. */
export const EVERY_BEFORE = /(?<![\p{L}])(?:every|each|chaque|(?<!(?:jusqu'|d'ici|dès|depuis)\s?)le)\s+$/iu;

/** Right before a date that bounds or dates something else than the happening. */
export const BACKGROUND_BEFORE = new RegExp(
  [
    // English
    "\\b(?:until|till|before|prior to|no later than|as of|dated|effective|valid (?:until|through)|expir(?:es|ed|ing)|due(?: on| by)?|deadline(?: is| of| for)?[^.;]{0,30}|by(?: the)?(?: end of)?|ending|up to|not later than)\\s+(?:on\\s+)?(?:the\\s+)?$",
    "\\b(?:born|founded|established|created|set up|instituted|inaugurated in|independence|elected|appointed|re-elected|joined)\\b[^.;]{0,40}$",
    "\\b(?:resolution|agreement|law|decree|decision|act|convention|protocol|treaty|charter|order|letter|regulation|constitution|memorandum|mandate|communique|judgment|ruling|measures|statement|declaration|report|note|attacks?|events?|coup|war|earthquake|invasion|elections?)\\b[^.;,]{0,30}\\bof\\s+$",
    "\\b(?:anniversary of|in force (?:on|in)|into force (?:on|in)|into effect (?:on|in)|commemorat\\w+|in the wake of|ahead of)\\b[^.;,]{0,60}$",
    "\\bday,\\s+(?:(?:which|that)\\s+is\\s+)?(?:celebrated|observed|marked)(?:\\s\\p{L}+){0,3}\\s+on\\s+(?:the\\s+)?$",
    "\\b(?:scheduled|planned|expected|foreseen|plans? to|intends? to|is due|are due|second phase|follow-up)\\b[^.;,]{0,80}$",
    // French
    "(?<![\\p{L}])(?:dès|avant|jusqu'(?:au|à|en)|au plus tard|d'ici|à compter|expire|échéance|date limite[^.;]{0,40}|à partir|n[ée]+e?)\\s*(?:le|la|du|au|à|en)?\\s*$",
    "(?<![\\p{L}])(?:fondée?s?|créée?s?|instituée?s?|établie?s?|élue?s?|nommée?s?|indépendance)(?![\\p{L}])[^.;]{0,40}$",
    "(?<![\\p{L}])(?:loi|décret|accord|accords|résolution|arrêté|décision|ordonnance|règlement|traité|protocole|convention|constitution|charte|note|circulaire|lettre|déclaration|attentats?|séisme|élections?|coup d'état)(?![\\p{L}])[^.;,]{0,40}(?:du|de|d')\\s*$",
    "(?<![\\p{L}])journée[^.;,]{0,60},\\s+(?:célébrée|marquée)(?:\\s\\p{L}+){0,3}\\s+le\\s+$",
    "(?<![\\p{L}])(?:anniversaire|en vigueur|précédente?|précédemment|dernière?)(?![\\p{L}])[^.;,]{0,60}$",
    "(?<![\\p{L}])(?:prochaine?s?|prévue?s?|à venir|attendue?s?|programmée?s?|suivante?s?)(?![\\p{L}])[^.;,]{0,70}$",
  ].join("|"),
  "iu",
);

/**
 * "after the attack of": the occasion, not the happening; unless it is one that is held, or its days are a range: "earned certificates
 * after a course given from 3 to 5 May".
 */
export const AFTER_BEFORE =
  /(?<![\p{L}])(?:following|after|à la suite|suite à|suite au|après)(?![\p{L}])(?<between>[^.;,]{0,60})$/iu;
/** What is held. */
export const HELD_OCCASION =
  /(?<![\p{L}])(?:courses?|trainings?|workshops?|seminars?|visits?|conferences?|meetings?|missions?|camps?|exercises?|drills?|tours?|formations?|stages?|ateliers?|séminaires?|visites?|conférences?|réunions?|exercices?)(?![\p{L}])/iu;

/** Coming back is the end of what is told. */
export const RETURN_BEFORE =
  /\b(?:returned|came (?:back|home)|(?:is|are|was|were) back)\b[^.;,]{0,40}$|(?<![\p{L}])(?:rentrée?s?|revenue?s?|de retour)(?![\p{L}])[^.;,]{0,40}$/iu;

/** An earlier or a later happening, unless a verb stands between: "the previous course, on", "last year's pupils voted on". */
export const OTHER_TIME_BEFORE =
  /\b(?:prior|previous|previously|earlier|last|former|next|upcoming|forthcoming)\b(?<between>[^.;,]{0,60})$/iu;
/** A happening before the one told. */
export const PLUPERFECT_BEFORE =
  /\bhad (?:been|taken|met|begun|started|opened|gathered)\b[^.;,]{0,60}$|(?<![\p{L}])(?:avai(?:t|ent) (?:eu lieu|été)|s'étai(?:t|ent) (?:tenue?s?|déroulée?s?|réunie?s?|ouverte?s?))(?![\p{L}])[^.;,]{0,60}$/iu;
/** "has had a library since 3 May": the day of the news where nothing else is. */
/** "la crue du": a French day behind a noun dates the noun, unless a range begins. */
export const FRENCH_OF_DAY =
  /(?<![\p{L}])(?:la|le|l'|les|une?|cette|ce|des)\s*\p{L}+(?:\s\p{L}+)?\s+du\s+$/iu;
/** "depuis la crue du" */
export const SINCE_THING_BEFORE = /(?<![\p{L}])(?:since|depuis)\s+(?:the|la|le|les|l')\s*[^.;,]{2,50}$/iu;
export const SINCE_BEFORE = /(?<![\p{L}])(?:since|depuis)\s+(?:le\s+)?$/iu;

/** Behind a date: "12 March 2019 agreement", "2015-2030 framework", "le 3 mai prochain". */
export const BACKGROUND_AFTER =
  /^\s*(?:(?:agreement|law|decree|resolution|coup|attacks?|earthquake|elections?|referendum|deadline|massacre|revolution|uprising|invasion|war|ruling|judgment)\b|prochain(?![\p{L}]))/iu;

/** Acts that are a report's subject in one text and its background in the next. */
export const SOFT_BACKGROUND_BEFORE =
  /\b(?:signed|endorsed|launched in|started in|began in|introduced|published in|released in)\b[^.;]{0,50}$|(?<![\p{L}])(?:signée?s?|lancée?s? en|entrée?s?)(?![\p{L}])[^.;]{0,50}$/iu;

/** Verbs and nouns of happenings. */
export const EVENT_WORDS =
  /(?<=\b(?:will|to)\s)(?:hold|host|open|meet|visit|launch|sign|begin|start|take place|train|conduct|organi[sz]e|travel)\b|\b(?:held|took place|tak(?:es?|ing) place|organi[sz]ed|hosted|hosts|convened|gathered|met|meets|brought together|attended|participated|took part|visit(?:ed|s)?|concluded|conducted|ended|closed|wrapped up|started|begins?|began|opened|opens|kicked off|launched|launches|inaugurated|donated|handed over|delivered|trained|completed|presented|celebrated|marked|elected|voted|went to the polls|signed|arrived|received|welcomed|travelled|traveled|discussed|released|published|unveiled|hit|struck|killed|erupted|rallied|marched|demonstrated|exchanged|supported|facilitated|awarded|graduated|distributed|vaccinated|rehabilitated|commissioned|laid|broke ground|adopted|approved|passed|ran|runs|joined|observed|tested|practised|practiced|finished|agreed|reopened|reached|returned|compared|argued|walked|switched on|spent|pledged|endorsed|appointed|named|sworn in|sentenced|convicted|acquitted|suspended|resumed|cancelled|won|beat|defeated|played|died|injured|flooded|collapsed|crashed|landed|docked|evacuated|repatriated|deployed|planted|connected|built|adjourned|rescued|seized|arrested|detained|freed|came together|destroyed|burned|blocked|protested|toured|swore in|took delivery|walked out|proclaimed|tabled|issued|learned|learnt|worked on)\b|(?<![\p{L}])(?:a eu lieu|ont eu lieu|aura lieu|auront lieu|s'est tenue?|se sont tenue?s|se tient|se tiendra|s'est déroulée?|se sont déroulée?s|s'est ouverte?|s'ouvrira|s'ouvrent?|s'ouvre|s'est achevée?|proclamée?s?|séjourné|présidé|s'est réunie?|se sont réunie?s|s'est rendue?|se sont rendue?s|organisée?s?|organise|tenue?s?|réunie?s?|rencontrée?s?|inaugurée?s?|lancée?|remise?s?|visitée?|ouverte?s?|clôturée?s?|participé|accueillie?s?|signée?s?|formée?s?|célébrée?s?|présentée?s?|élue?s?|démarrée?s?|débutée?s?|débute|pris fin|pris part|effectuée?s?|procédé|reçue?s?|suivie?s?|achevée?s?|bénéficié|distribuée?s?|conduite?s?|animée?s?|adoptée?s?|approuvée?s?|votée?s?|posé|échangé|fini|terminée?s?|rouverte?s?|mise?s? en service|condamnée?s?|acquittée?s?|plantée?s?|évacuée?s?|rapatriée?s?|déployée?s?|promis|nommée?s?|investie?s?|gagné|battu|détruite?s?|détruit|tuée?s?|arrêtée?s?|libérée?s?|rentrée?s?|livrée?s?|exercée?s?|convenu|décidé|accepté|informe|annonce)(?![\p{L}])/giu;

/** Acts of law: the happening of one report, the occasion of another. */
export const LEGAL_WORDS =
  /\b(?:adopted|approved|passed|ratified|enacted|amended|signed into law|promulgated)\b|(?<![\p{L}])(?:adoptée?s?|approuvée?s?|ratifiée?s?|promulguée?s?|votée?s?|modifiée?s?)(?![\p{L}])/iu;

/** What follows from the sentences before: the happening itself, where they gave its occasion. */
export const CONSEQUENCE_START =
  /^\W*(?:as a result|subsequently|in response|against this background|in this context|to this end|to support|building on|accordingly|dans ce cadre|dans ce contexte|à cet effet|ainsi|c'est dans ce|en réponse|à cette occasion)\b/iu;

/** "It will run until": the last day of what the sentence before opened. */
export const RUNS_UNTIL =
  /\b(?:runs?|lasts?|continues?|open|on display|on view|on show|be (?:seen|visited|viewed)|remains?|goes on)\b[^.;,]{0,30}\b(?:until|through|till)\s+$|(?<![\p{L}])(?:se poursuit|se poursuivra|dure|durera|prend fin|prendra fin|s'achève|s'achèvera|ouverte?s?|visibles?|à voir|à l'affiche|présentée?s?)(?![\p{L}])[^.;,]{0,30}(?:jusqu'au|le|au)\s+$/iu;

/** "ends on Friday", "until Friday" where nothing says it is over: a weekday to come. */
export const ENDS_BEFORE =
  /\b(?:ends?|closes?|concludes?|finish(?:es)?)\s+(?:on\s+)?$|(?<![\p{L}])(?:se terminent?|se terminer(?:a|ont)|s'achèvent?|s'achèver(?:a|ont)|prend fin|prennent fin|prendr(?:a|ont) fin)\s+(?:le\s+)?$/iu;
/** "said on Monday": over, whatever is said of what will be. */
export const SAID_ON_BEFORE =
  /\b(?:said|announced|told|stated|warned|confirmed)\s+(?:[^.;,]{1,30}\s)?on\s+$/iu;
const OVER =
  /\b(?:spent|was|were|had|lasted|ran|took|stayed|worked|trained)\b|(?<![\p{L}])(?:a|ont|avai(?:t|ent)|étai(?:t|ent))\s/iu;
export const UNTIL_BEFORE = /(?:\b(?:until|till)|jusqu'à|jusqu'au)\s*(?:le\s+)?$/iu;

/** Whether a weekday behind these words is still to come. */
export function isToCome(before: string): boolean {
  return (
    RUNS_UNTIL.test(before) || ENDS_BEFORE.test(before) || (UNTIL_BEFORE.test(before) && !OVER.test(before))
  );
}

/** What stays open for longer than a meeting. */
export const LONG_RUNNING =
  /(?<![\p{L}])(?:exhibitions?|exhibits?|displays?|fairs?|festivals?|shows?|campaigns?|expositions?|foires?|salons?|campagnes?|biennales?)(?![\p{L}])/iu;

/** Verbs of saying: a report that only speaks is dated by its day, but weakly. */
export const SPEECH_WORDS =
  /\b(?:said|says|stated|announced|warned|urged|called|condemned|expressed|issued|reported|declared|told|recalled|noted|stressed|underlined|added|confirmed|informs?|informed|commended|welcomes)\b|(?<![\p{L}])(?:a déclaré|ont déclaré|a annoncé|a affirmé|a appelé|a exhorté|a condamné|a indiqué|a exprimé|a averti|a publié|a informé|a rappelé|a souligné|a précisé|annonce|informe)(?![\p{L}])/iu;

/** "opened on", "a débuté le": the date is a first day. */
export const START_WORDS =
  /\b(?:started|starts|began|begins|opened|opens|kicked off|commenced|launched)\b[^.;,]{0,40}$|\bfrom\s+(?:\p{L}+day,?\s+)?$|(?<![\p{L}])(?:débutée?s?|démarrée?s?|commencée?s?|entamée?s?|(?:s'est|se sont) ouverte?s?|a ouvert|lancée?)(?![\p{L}])[^.;,]{0,40}$|(?<![\p{L}])du\s+(?:\p{L}+di\s+)?$/iu;
/** The same right before the date: "concluded a visit that began on". */
const BEGAN_BEFORE =
  /\b(?:started|starts|began|begins|begun|opened|opens|kicked off|commenced)\b[^.;,]{0,25}$|(?<![\p{L}])(?:débutée?s?|démarrée?s?|commencée?s?|ouverte?s?)(?![\p{L}])[^.;,]{0,25}$/iu;
/** The words before a date without what may stand between it and its verb: "opened in Kara, Togo, today, 6 June". */
export function withoutAside(before: string): string {
  return before.replace(
    /,\s*(?:\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?,\s*)?(?:(?:today|yesterday|aujourd'hui|hier),?\s*)?(?=(?:on\s+|le\s+)?$)/u,
    " ",
  );
}

/** "concluded on", "s'est achevé le": the date is a last day. */
export const END_WORDS =
  /\b(?:concluded|concludes|ended|ends|closed|closes|wrapped up|completed|finished|came to an end|(?:will|to) (?:close|end|conclude|finish)|until|till|through)\b[^.;]{0,90}$|(?<![\p{L}])(?:achevée?s?|pris fin|clôturée?s?|clôture|terminée?s?|bouclée?s?|conclue?s?|jusqu'au)(?![\p{L}])[^.;]{0,60}$/iu;

/** "today finished the course" */
const END_AFTER =
  /^\s*(?:(?:as|when)\s+(?:he|she|it|they)\s+)?(?:concluded|ended|closed|wrapped up|completed|finished)\b|^\s*(?:a|ont)\s+(?:achevé|clôturé|terminé|conclu)(?![\p{L}])/iu;

/** "today began a visit" */
export const START_AFTER =
  /^\s*(?:began|opened|started|kicked off|commenced)\b|^\s*(?:a|ont)\s+(?:entamé|débuté|commencé|ouvert)(?![\p{L}])/iu;

/** Whether the words around a day make it the last of the happening. */
export function isLastDay(before: string, after: string): boolean {
  return (END_WORDS.test(before) && !BEGAN_BEFORE.test(before)) || END_AFTER.test(after);
}

/** A happening that consists of several: its parts' dates belong to it. */
export const SERIES_WORDS =
  /\b(?:series|rounds|sessions|two|three|four|both|phases|stages)\b|(?<![\p{L}])(?:série|cycle|sessions|deux|trois|étapes|volets)(?![\p{L}])/iu;
/** In the sentence of a part. */
export const PART_WORDS =
  /\b(?:first|second|third|fourth|last|final|another|the other|both)\b|(?<![\p{L}])(?:premi(?:er|ère)|deuxième|second|seconde|troisième|dernière?|autre)(?![\p{L}])/iu;

export const FUTURE_WORDS =
  /\b(?:will|shall|is to|are to|to be held|scheduled|upcoming)\b|(?<![\p{L}])(?:aura|auront|sera|seront|se tiendra|se tiendront|se déroulera|débutera|prévue?s?|prochaine?s?)(?![\p{L}])/iu;

/** "today" as a way of speaking. */
export const FIGURATIVE_TODAY =
  /\b(?:of|until|as of|in|like|even|still|to|than|even as of|times?)\s+$|(?<![\p{L}])(?:d'|jusqu'à|encore|ou|même|à ce jour|monde)\s*$/iu;

/** A label before the date: "When: 3 May", "Date : du 3 au 5 mai". */
export const DATE_LABEL =
  /(?:^|\n|\|)\s*(?:\*\*)?(?:when|dates?|day|quand|période)(?:\*\*)?\s*:\s*(?:\*\*)?\s*$/iu;

/** "Sunday's local elections": the vote is the happening, and was on that day. */
export const POSSESSIVE_OF_VOTE =
  /^['’]s\s+(?:[\p{L}-]+\s+){0,3}?(?:elections?|vote|poll|ballot|referendum|run-?off)\b/iu;

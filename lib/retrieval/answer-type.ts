/** What a passage question asks for: the kind of thing its answer must hold. */
export type AnswerType =
  | "identity"
  | "holder"
  | "author"
  | "funder"
  | "number"
  | "money"
  | "percentage"
  | "duration"
  | "date"
  | "person"
  | "place"
  | "quotation"
  | "names"
  | "statement";

/** First match wins: "since when" is a date although "how many years" is a number. English, then French. */
const FORMS: [RegExp, AnswerType][] = [
  [
    /^(?:[Ww]ho|[Qq]ui)\s+(?:is|was|are|were|est|était|sont)\s+(?:\p{Lu}|[Mm](?:r|rs|s|me)?\.?\s)/u,
    "identity",
  ],
  [
    /^(?:who|qui)\s+(?:is|was|are|were|est|était|sont|étaient)\s+(?:the|le|la|les|l['’])|\bwhat\s+(?:is|are|was|were)\s+the\s+names?\s+of\b|\bname\s+of\s+the\b|\bs['’]appell(?:e|ent|ait)\b|\bquels?\s+(?:est|sont)\s+les?\s+noms?\b/iu,
    "holder",
  ],
  [/^(?:what\s+is\s+the\s+role\s+of|quel\s+est\s+le\s+rôle\s+d[eu'’])\s*/iu, "identity"],
  [
    /\b(?:who|whom|which|what|qui|quels?|quelles?)\b.*\b(?:financ\p{L}*|fund\p{L}*|paid|pay|pays\s+for|sponsor\p{L}*|donors?|bailleurs?|payée?s?|subvention\p{L}*)(?!\p{L})/iu,
    "funder",
  ],
  [
    /^(?:and\s+|et\s+)?(?:who|whose|which\s+\p{L}+|qui)\s+(?:(?:had|has|have|a|ont|avait)\s+)?(?:(?:gave|g[iv]ven|provid\p{L}*|contribut\p{L}*|put\s+up|chip\p{L}*\s+in|gives?|donné|fourni|versé|apporté)\s+(?:the\s+|some\s+|l['’]|les\s+|des\s+)?(?:money|funds|funding|cash|argent|fonds)|(?:foot\p{L}*|cover\p{L}*|met|meets|bore|bears|shar\p{L}*|settl\p{L}*|pris\s+en\s+charge|couvert|réglé|supporté)\s+(?:the\s+|all\s+|les\s+|la\s+|l['’])*(?:bills?|costs?|expenses|coûts?|frais|facture|dépenses))(?!\p{L})/iu,
    "funder",
  ],
  [
    /^(?:who|whom|qui)\b.*\b(?:wr[io]t\w+|authored|penned|écrit|rédigé|signé|auteur)\b|\bauthor\s+of\b/iu,
    "author",
  ],
  // What a text says is no speech.
  [
    /\bwhat\s+(?:did|do|does)\s+the\s+(?:\p{L}+\s+){0,3}(?:statement|report|article|guide|handbook|law|draft|document|text|declaration|opinion|study|code)\b|\bque\s+(?:dit|disent|prévoit|prévoient)\s+(?:le|la|les|l['’])\s*(?:\p{L}+\s+){0,3}(?:déclaration|rapport|article|guide|manuel|loi|projet|document|texte|avis|étude|code)(?!\p{L})/iu,
    "statement",
  ],
  [
    /\bwhat\s+(?:did|does|do|has|had)\b[^?]*\b(?:say|said|stated|stress|stressed|emphasi[sz]e|highlight|note|noted|add|declare|think|call\s+for|urge)\b/i,
    "quotation",
  ],
  [
    /\b(?:qu['’]a|qu['’]ont|que|qu['’]est-ce\s+qu[e'’])\b[^?]*\b(?:dit|déclaré|souligné|affirmé|estimé|indiqué|ajouté|noté|disait|pense|rappelé)\b/i,
    "quotation",
  ],
  [
    /\b(?:since|until|from)\s+when\b|(?<!^(?:who|whom|whose|which|what|where|why|how)\b.*(?<!,|\b(?:and|but|or))\s)\bwhen\b|\b(?:what|which)\s+(?:exact\s+)?(?:date|day|days|dates|month|months|year|years|period|time)\b|\bdepuis\s+quand\b|(?<!^(?:qui|que|qu['’]|quel(?:le)?s?|où|pourquoi|combien|comment)(?!\p{L}).*(?<!,|\bet|\bmais|\bou)\s)\bquand\b|\bquel(?:le)?s?\s+(?:date|jour|jours|dates|mois|année|années|période)\b/iu,
    "date",
  ],
  // « Quel prix ont-ils gagné »: no price.
  [
    /\bquels?\s+prix\b.*(?<!\p{L})(?:gagn\p{L}+|remport\p{L}+|reçu\p{L}*|décern\p{L}+|lauréat\p{L}*|concours|obtenu\p{L}*)(?!\p{L})/iu,
    "statement",
  ],
  [
    /\bmore\s+expensive\b|\b(?:worth|costs?|paid|earned?)\s+(?:more|most|less|least)\b|\bco[uû]t\p{L}*\s+le\s+(?:plus|moins)|\bplus\s+ch(?:er|ère)s?(?!\p{L})/iu,
    "money",
  ],
  [/\b(?:lasted|took|last)\s+(?:longer|longest)\b|\bduré\p{L}*\s+(?:le\s+)?plus\s+longtemps\b/iu, "duration"],
  [
    /^(?:which|what|who|quel(?:le)?s?|qui|lequel|laquelle)\b.*\b(?:more|most|fewer|fewest|plus\s+de|moins\s+de|le\s+plus\s+de)\s+\p{L}+s\b/iu,
    "number",
  ],
  [
    /\bturnout\b|\b(?:what|which)\s+(?:percentage|share|proportion|per\s*cent|fraction)\b|\b(?:percentage|proportion|share)\s+of\b|\bhow\s+high\b.*\brate\b|\bwhat\b.*\brate\b|\b(?:pourcentage|proportion|taux)\b|\bparticipation\s+(?:aux?|à\s+l['’])\s*(?:\p{L}+\s+)?(?:élections?|scrutin|référendum|vote)(?!\p{L})|\bquelle\s+part\b/iu,
    "percentage",
  ],
  [
    /\bhow\s+much\s+(?:\p{L}+\s+){0,2}(?:money|funding|cash)(?!\p{L})|\bhow\s+much\s+(?:did|do|does|was|were|is|are|has|have|will|would|money)\b.*\b(?:costs?|paid|pay|worth|money|spen[dt]|given?|gave|contribut\p{L}*|donat\p{L}*|invest\p{L}*|earn\p{L}*|pledg\p{L}*|lend|lent|borrow\p{L}*|fund\p{L}*|financ\p{L}*)\b|\bwhat\b.*\b(?:costs?|worth|price|budget|value|salary|salaries|wages?|fees?|amount\s+of\s+money)\b|\bcombien\b.*(?<!\p{L})(?:co[uû]t\p{L}*|val(?:ait|ent|eur)|pay(?!s(?!\p{L}))\p{L}*|vers\p{L}*|dépens\p{L}*|gagn\p{L}*|d['’]argent)(?!\p{L})|\bquels?(?:le)?\b.*(?<!\p{L})(?:co[uû]ts?|prix|budget|montant|valeur|salaires?)(?!\p{L})/iu,
    "money",
  ],
  [
    /\bhow\s+(?:long|old)\b|\bwhat\s+(?:age|length|duration)\b|\bcombien\s+de\s+temps\b|\bquel\s+âge\b|\bquelle\s+(?:est|était|fut|a\s+été)?\s*(?:la\s+)?durée\b|\bquelle\s+durée\b/iu,
    "duration",
  ],
  [
    /\bhow\s+(?:many|much|long|old|often|large|big|high|far)\b|\bnumber\s+of\b|\bwhat\s+(?:percentage|share|proportion|amount|sum)\b|\bcombien\b|\bquel(?:le)?\s+(?:pourcentage|part|proportion|montant|somme|nombre|durée)\b|\bnombre\s+d/i,
    "number",
  ],
  [
    /\bwhere\b|\b(?:what|which)\s+(?:city|town|place|venue|district|region|province|village|location|building|hotel|country)\b|(?<!\p{L})où(?!\p{L})|\bquel(?:le)?\s+(?:ville|lieu|district|région|province|village|endroit|pays)\b/iu,
    "place",
  ],
  [
    /\b(?:which|what)\s+(?:[\p{L}-]+\s+){0,3}(?:countries|states|institutions|organi[sz]ations|agencies|ministries|cities|towns|topics|subjects|issues|themes|areas|laws|systems|partners|donors|groups|services|authorities|participants|bodies|skills|items|modules|recommendations|challenges|measures)\b|\bquel(?:le)?s\s+(?:[\p{L}-]+\s+){0,2}\p{L}+s\b/iu,
    "names",
  ],
  // Not "those who", « les enfants qui ».
  [
    /(?<!(?:those|people|men|women|children|\p{L}s)\s)\bwho(?:m|se)?\b|(?<!(?:ceux|celles?|celui|\p{L}s)\s)(?<!\p{L})qui(?!\p{L})/iu,
    "person",
  ],
];

/** The type of answer that a question asks for, from its form alone. */
export function answerType(question: string): AnswerType {
  return FORMS.find(([form]) => form.test(question))?.[1] ?? "statement";
}

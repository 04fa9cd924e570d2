/** What the words before a place say of its part in a happening. For text in ASCII typography. */

/** Where it took place: "held in", "in the premises of … in". */
export const VENUE_BEFORE =
  /\b(?:held|took place|takes? place|taking place|organi[sz]ed|hosted|opened|concluded|convened|gathered|met|meeting|started|began|launched|inaugurated|conference|workshop|training|seminar|session|forum|summit|festival|ceremony|round ?table|course|event|exhibition|match|tournament|hospital|school|struck|hit)\b[^.;]{0,80}\b(?:in|at|near|outside|across|throughout|around)\s+(?:the\s+)?(?:(?:city|town|village|capital|port|municipality|district|province|region|state|republic|centre|center|suburbs?|outskirts)\s+(?:of\s+)?)?$|(?<![\p{L}])(?:tenue?s?|lieu|déroulée?s?|organisée?s?|ouverte?s?|réunie?s?|inaugurée?s?|lancée?s?|atelier|formation|séminaire|conférence|forum|sommet|réunion|session|cérémonie|festival)(?![\p{L}])[^.;]{0,80}(?<![\p{L}])(?:à|au|aux|en|dans|près de)\s+(?:la\s+|le\s+|l')?(?:(?:ville|capitale|commune|région|province|village)\s+(?:de\s+|du\s+|d')?)?$/iu;

/** The same with the verb that leaves no doubt. */
export const TOOK_PLACE_BEFORE =
  /\b(?:held|took place|takes? place|taking place)\b[^.;]{0,60}\b(?:in|at)\s+(?:the\s+)?$|(?<![\p{L}])(?:tenue?s?|eu lieu|déroulée?s?)(?![\p{L}])[^.;]{0,60}(?<![\p{L}])(?:à|au|aux|en|dans)\s+(?:la\s+|le\s+|l')?$/iu;

/** "visit to", "en visite au", "arrived in". */
export const VISIT_BEFORE =
  /\b(?:visit(?:s|ed|ing)?|trip|mission|travel(?:l)?ed|arrived|tour|returned)\s+(?:to|in|of|across)?\s*(?:the\s+)?$|(?<![\p{L}])(?:visite|voyage|mission|déplacement|séjour|rendue?s?|arrivée?s?)\s+(?:officielle\s+|de travail\s+)?(?:à|au|aux|en|dans)\s+(?:la\s+|le\s+|l')?$/iu;

/** An office, mission or embassy that a place gives its name or seat. */
export const OFFICE_BEFORE =
  /\b(?:office|mission|presence|centre|center|embassy|delegation(?!\s+of\b)|bureau|co-?ordinator|programme|program|consulate|representation|branch|field office|secretariat|support office|chapter)\s+(?:in|to|for|at|of)\s+(?:the\s+)?$|(?<![\p{L}])(?:bureau|mission|ambassade|délégation(?!\s+(?:de|du|d')(?![\p{L}]))|antenne|représentation|programme|centre|secrétariat|consulat)\s+(?:à|au|aux|en|de|du|d'|pour)\s*(?:la\s+|le\s+|l')?$/iu;

/** Whose embassy it is, not where: "embassy of". */
export const SENDER_BEFORE =
  /\b(?:embassy|consulate|high commission)\s+of\s+(?:the\s+)?(?:(?:republic|kingdom) of\s+)?$|(?<![\p{L}])(?:ambassade|consulat|haut-commissariat)\s+(?:de\s+|du\s+|des\s+|d')(?:la\s+|le\s+|l')?$/iu;

/** A place named by where something is: weaker than a venue. */
export const LOCATIVE_BEFORE =
  /\b(?:in|at|near|off|across|throughout|within|inside|around)\s+(?:the\s+)?(?:\p{Ll}+\s+(?:of\s+)?)?$|(?<![\p{L}])(?:à|au|aux|en|dans|chez)\s+(?:la\s+|le\s+|l')?(?:\p{Ll}+\s+(?:de\s+|du\s+|d')?)?$/iu;

/** "outside Kara": beside a town, but not in a country. */
export const BESIDE_BEFORE = /\boutside(?:\s+of)?\s+$/iu;
/** "the Port of Tema", "la commune rurale de Kara": what has its name from a place is where the place is. */
export const NAMED_BODY_BEFORE =
  /(?<=\s)(?:the\s+)?(?:ports?|city|municipality|province|canton|prefecture)\s+of\s+(?:the\s+)?$|(?<=\s|l['])(?:(?:le|la|du|au|les|aux|des)\s+)?(?:ports?|ville|municipalité|commune|province|canton|préfecture)\s+(?:\p{Ll}+\s+)?(?:de\s+|d')$/iu;
/** "Ugandan shillings", "francs suisses": money tells where it was paid at most. */
export const CURRENCY_AFTER =
  /^\s+(?:francs?|dollars?|pounds?|shillings?|kron\p{L}+|crowns?|r(?:o)?ubles?|liras?|yen|yuan|pesos?|dinars?|rupees?|rand|reais|reals?|zlotys?|forints?|lei|leva?|somoni|tenge|soms?|manats?|drams?|laris?|hryvnias?|dirhams?|riyals?|baht|won|ringgit|rupiahs?|cedis?|nairas?|birr|kwachas?|takas?)(?![\p{L}])/iu;
export const CURRENCY_BEFORE =
  /(?<![\p{L}])(?:francs?|dollars?|livres?|couronnes?|roubles?|pesos?|dinars?|roupies?|dirhams?|shillings?|lires?|réaux|reais)\s+$/iu;
/** "Slovakia's Foreign Minister": who holds an office travels. */
export const OFFICE_HOLDER_AFTER =
  /^['’]s\s+(?:(?:first|deputy|foreign|prime|defence|interior|permanent)\s+){0,2}(?:minister|president|ambassador|representative|envoy|secretary)\b/iu;
/** "the Venezuelan border": a border has two sides. */
export const BORDER_AFTER = /^\s+(?:land\s+)?(?:borders?|frontiers?)\b/iu;

/** People who come from there. */
export const ORIGIN_BEFORE =
  /\b(?:from|representatives? of|delegations? (?:of|from)|nationals of|citizens of|experts of|students of|refugees from|imports from|originating in|returned from|coming from|fled)\s+(?:the\s+)?(?:(?:republic|government|governments|state|kingdom|states)\s+of\s+(?:the\s+)?)?$|\bfrom\s+(?:\p{L}+[\s-]){1,3}and\s+(?:the\s+)?$|(?<![\p{L}])(?:venue?s?|venant|originaires?|issue?s?|en provenance|représentants?|ressortissants?|délégations?|experts?)\s+(?:de\s+|du\s+|des\s+|d')(?:la\s+|le\s+|l')?$/iu;
/** "with instructors of the rescue service of": people lent from elsewhere. */
export const LENT_BEFORE =
  /\b(?:instructors?|trainers?|experts?|specialists?|lecturers?|teachers|advis[eo]rs|consultants?|colleagues|graduates|veterans|speakers?|engineers|doctors)\b[^.;,]{0,60}\b(?:of|from)\s+(?:the\s+)?$|(?<![\p{L}])(?:formateurs?|formatrices?|experte?s?|spécialistes|instructeurs?|conférenci(?:ers?|ères?)|ingénieurs|médecins)(?![\p{L}])[^.;,]{0,60}(?:de|du|d'|des|venue?s?)\s*(?:la\s+|le\s+|l'|de\s+)?$/iu;
/** Another time: "last year's meeting took place in". */
export const EARLIER_BEFORE =
  /\b(?:last (?:year|month|time|edition|session)|previous|earlier|had (?:been|taken|met)|the year before|first edition)\b[^.;]{0,80}$|(?<![\p{L}])(?:l'an dernier|l'année dernière|précédente?s?|s'étai(?:t|ent) (?:tenue?s?|déroulée?s?|réunie?s?)|avai(?:t|ent) eu lieu)(?![\p{L}])[^.;]{0,80}$/iu;
/** Somewhere else, another time: "a fourth is to take place in". */
export const PLANNED_BEFORE =
  /\b(?:will|is to|are to|next|planned|scheduled|to be held|is due|are due)\b[^.;]{0,90}$|(?<![\p{L}])(?:aura|auront|se tiendra|prévue?s?|prochaine?s?|sera|seront)(?![\p{L}])[^.;]{0,90}$/iu;
/** "from across the country", "from all regions of X": the people of the place itself. */
export const WITHIN_ORIGIN =
  /\bfrom\s+(?:across|all|around|every|different|various|throughout|several|the (?:regions?|provinces?|districts?|north|south|east|west))\b[^.;]*$/iu;

/** Who pays. */
export const DONOR_BEFORE =
  /\b(?:funded|financed|supported financially|financial support|financially supported|sponsored|paid(?!\s+(?:an?\s+|his\s+|her\s+|their\s+)?(?:[\p{L}-]+\s+){0,3}(?:visits?|calls?|tribute|homage|respects|attention))|grant|contributions?|generous|support of the governments?|donat\w+|thanks to|courtesy|on behalf of|co-funded|co-financed|funding)\b[^.;]{0,110}$|(?<![\p{L}])(?:financée?s?|financement|cofinancée?s?|don|subvention|contributions?|grâce (?:à|au|aux)|appui financier|soutien financier|concours financier|offerte?s? par|fonds|au nom)(?![\p{L}])[^.;]{0,110}$/iu;
/** A country that supports by name, not through one of its offices. */
export const SUPPORTER_BEFORE =
  /\b(?:supported|backed|assisted) by\s+(?:the\s+)?(?:governments?\s+of\s+)?(?:the\s+)?$|(?<![\p{L}])(?:soutenue?s?|appuyée?s?) par\s+(?:la\s+|le\s+|l'|les\s+)?$/iu;
export const DONOR_AFTER =
  /^[^.;]{0,60}\b(?:funded|financed|donated|sponsored|paid for|co-financed)\b|^[^.;]{0,40}(?<![\p{L}])(?:a financé|ont financé|a pris en charge|ont pris en charge)(?![\p{L}])/iu;

/** Titles: "Minister of Foreign Affairs of", "Ambassador of". The bearer's country is not where the thing happens. */
export const BEARER_BEFORE =
  /\b(?:minister|ministers|president|ambassador|secretary|chair(?:man|person|woman|manship|personship)?|chair-in-office|representative|member of parliament|members? of (?:the )?parliament|mp|senator|director|head|commissioner|professor|mayor|bishop|archbishop|prime minister|deputy|envoy|consul|king|queen|presidency|permanent mission|permanent delegation|judge|general(?!\s+(?:inspectorate|directorate|office|secretariat|assembly|prosecutor|staff|command|administration|council))|governor|counsellor|attaché|prosecutor)\b[^.;:]{0,60}\b(?:of|to|for|from)\s+(?:the\s+)?(?:(?:republic|kingdom|government|state|embassy|parliament)\s+of\s+(?:the\s+)?)?$|(?<![\p{L}])(?:ministre|président|présidente|ambassadeur|ambassadrice|secrétaire|représentante?|députée?|directeur|directrice|chef|cheffe|commissaire|professeure?|roi|reine|consul|présidence|sénateur|sénatrice|haut-commissaire|juge|procureur|gouverneur|maire|évêque)(?![\p{L}])[^.;:]{0,60}(?:de\s+|du\s+|des\s+|d'|en\s+|auprès de\s+|au\s+)(?:la\s+|le\s+|l')?$/iu;

/** Comparison, neighbourhood, cause: named by the way. */
export const ASIDE_BEFORE =
  /\b(?:like|unlike|such as|including|especially|e\.g\.|compared (?:to|with)|than|outside|beyond|neighbou?ring|borders? with|border with|against|war in|war on|aggression against|invasion of|away from|based in|headquartered in|headquarters in|born in|studied in|exiled in|relations with|ties with|imported from|exported to|model of|example of|meets?|similar \w+ in|experience of|experiences of|modelled on|inspired by|earlier in|previously in|previous[^.;]{0,40} in|flown? (?:in )?from|built in|made in|produced in|bred in|raised in|grown in|assembled in|printed in|manufactured in)\s+(?:the\s+)?$|(?<![\p{L}])(?:comme|tel(?:le)?s? que|notamment|y compris|contrairement à|outre|hormis|voisins?|frontière avec|contre|guerre en|guerre au|basée?s? (?:à|en|au)|siège (?:à|est à)|née? (?:à|en|au)|après celle de|après ceux de|construite?s? (?:à|en|au)|fabriquée?s? (?:à|en|au)|expédiée?s? (?:à|en|au))\s+(?:la\s+|le\s+|l')?$|\b(?:modell?ed on|inspired by|similar to|after (?:the one|those|that)|like (?:the one|those|that)|than (?:the one|those|that)|the one that|copied from|followed? (?:the one|those))\b[^.;]{0,60}\s$|\b(?:years?|months?|weeks?|days?) after\s+$/iu;

/** What an organisation or its people do elsewhere: "an association which runs a radio in", "women who study in". */
export const OTHERWHERE_BEFORE =
  /\b(?:which|that|who)\s+(?:runs?|operates?|works?|serves?|publish(?:es)?|stud(?:y|ies)|lives?|teach(?:es)?|owns?|(?:is|are) (?:based|active|registered|studying|living|working))\b[^.;]{0,70}$|(?<![\p{L}])qui\s+(?:gère|gèrent|travaillent?|étudient?|vit|vivent|publient?|exploitent?)(?![\p{L}])[^.;]{0,70}$/iu;
/** Where goods or people go: "left for a furnace in", "shipped to". */
export const GOAL_BEFORE =
  /\b(?:left|leaves?|departed)\b[^.;]{0,60}\bfor\s[^.;]{0,60}$|\b(?:shipped|exported|transported|on (?:its|their) way)\b[^.;]{0,60}\bto\s[^.;]{0,60}$|(?<![\p{L}])(?:parties?|partis?|quitté)(?![\p{L}])[^.;]{0,60}\spour\s[^.;]{0,60}$|(?<![\p{L}])(?:exportée?s?|expédiée?s?|transportée?s?)(?![\p{L}])[^.;]{0,60}\s(?:à|au|en|vers)\s[^.;]{0,60}$/iu;

/** A country that gives, as the subject of its sentence: "Italy and the Fund handed over". */
export const GIVER_BEFORE =
  /^\W*(?:the\s+|la\s+|le\s+|l')?(?:(?:governments?|gouvernement|people)\s+(?:of|de|du)\s+)?(?:the\s+|la\s+|le\s+|l')?$/iu;
export const GIVER_AFTER =
  /^(?:\s+(?:and|et)\s|,|\s)[^.;]{0,80}?(?<![\p{L}])(?:handed over|has given|gave|donated|delivered|presented|contributed|sent|shipped|supplied|(?:a|ont) (?:remis|offert|donné|fait don|livré|envoyé|expédié|fourni))(?![\p{L}])/iu;
/** To whom something is given: "fait don de deux lits à l'hôpital de". */
export const RECEIVER_BEFORE =
  /\b(?:donat|handed)\w*\b[^;]*\b(?:to|in|at)\s[^,;]{0,60}$|(?<![\p{L}])(?:fait don|remis(?:es?)?|offert(?:es?)?|livrée?s?)(?![\p{L}])[^;]*(?<![\p{L}])(?:à|au|aux|en)\s[^,;]{0,60}$/iu;

/** What money is for: "a grant for schools in", "financed two parks in". */
export const MONEY_FOR_BEFORE =
  /\b(?:grants?|contributions?|funding|loans?|aid)\b[^.;]*\b(?:for|to)\s(?:(?!\b(?:from|by)\b)[^,;]){0,60}$|\b(?:financed|funded|sponsored|paid for)\s+(?!by\b)(?:(?!\b(?:by|from)\b)[^.;,]){1,80}\b(?:in|at)\s+(?:the\s+)?$/iu;
/** "The guest of honour is": invited, not host. */
export const INVITED_BEFORE =
  /\bguest (?:country|of honou?r)\b[^.;]{0,30}$|(?<![\p{L}])(?:pays invité|invitée? d'honneur)(?![\p{L}])[^.;]{0,40}$/iu;
/** "The Mayor of Kara": whoever heads a town is mostly there. */
export const MAYOR_BEFORE = /\bmayor\s+of\s+$|(?<![\p{L}])maire\s+(?:de\s+|du\s+|d')(?:la\s+|l')?$/iu;

/** "between Kenya and Uganda", "entre le Mali et le Niger": both are what it is about. */
export const BETWEEN_BEFORE = /\b(?:between|entre)\s+(?:the\s+|la\s+|le\s+|l'|les\s+)?$/iu;

/** "a joint statement by Ecuador and" */
export const JOINT_BEFORE =
  /\b(?:joint|bilateral|trilateral)\b[^.;,]{0,60}\b(?:by|of|with|between)\s+(?:the\s+)?$|(?<![\p{L}])(?:conjointe?|bilatérale?|commune) (?:du|de|des|entre|avec)\s+(?:la\s+|le\s+|l')?$/iu;

/** "Namibia and Angola today signed" */
export const SIGNS_WITH_AFTER =
  /^\s(?:and|et)\s(?:the\s|la\s|le\s|l')?\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?\s(?:(?:have|ont|today|yesterday|on\s\p{L}+day)\s){0,2}(?:sign(?:ed|s)?|agreed|ratified|signé|conclu|ratifié|convenu)(?![\p{L}])/u;

/** What it is about: "elections in", "the situation in", "on". */
export const TOPIC_BEFORE =
  /\b(?:on|about|regarding|concerning|situation in|crisis in|support(?:ing)?|assist(?:ing|ance to)?|help(?:ing)?|for|developments in|reforms? in|elections? in|conflict in|peace in|refugees in|returnees (?:in|to))\s+(?:the\s+)?$|(?<![\p{L}])(?:sur|concernant|situation|crise|appui|soutien|élections?|réformes?|paix)\s+(?:de\s+|du\s+|d'|en\s+|au\s+|à\s+|aux\s+)?(?:la\s+|le\s+|l')?$/iu;

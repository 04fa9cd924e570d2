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
  /** Ends a text with people that come together, or something that is held, for what follows: "gathered in Oslo for". */
  cameTogether: RegExp;
  /** Ends a text with people that go somewhere on what follows: "accompanied the ministers on". */
  onTheWay: RegExp;
  /** Ends a text with what speaks of an occasion already told of: "during the", "took part in the". */
  asKnown: RegExp;
  /** Ends a text with what was only to be done: "decided to prepare a". */
  intended: RegExp;
  /** Ends a text with words for an occasion other than this: "a similar". */
  other: RegExp;
  /** Follows an occasion that was held long before, or has not been held. */
  heldElsewhen: RegExp;
  /** What verbs say of a kind without its noun, or of a thing that they make a happening. */
  verbs: [kind: string, form: RegExp][];
  /** Tells of the beginning of an occasion, which is no opening of its own: "the workshop opened". */
  begun: RegExp;
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

/** Words that lead from what something is about to whom or where: none stands between a verb and the thing it does something with. */
const NO_OBJECT = words("on about for of how to sur pour comment");

/** Somebody does something with a thing, or it is done: "signed a loan", "the loan was signed". Each a list of alternatives. */
function deed({ does, done, things }: { does: string; done: string; things: string }): RegExp {
  const between = `(?:(?!(?:${NO_OBJECT})\\s)[^\\s;]*[^\\s.;]\\s+){0,9}?`;
  return form(
    `(?<!(?:to|will|would|may|de|d['’]|à|va|vont)\\s)${LETTER_BEFORE}(?:${does})\\s+${between}(?:[dl]['’])?(?:${things})${LETTER_BEHIND}|` +
      `${LETTER_BEFORE}(?:${things})${LETTER_BEHIND}[^.;]{0,160}?\\s(?:was|were|(?:has|have)\\s+been|is|are|est|sont|été|fut|furent)\\s+(?:\\p{L}+(?:ly|ment)\\s+)?(?:${done})${LETTER_BEHIND}`,
  );
}

const PUNCTUATION = `["'”’»)\\]]*(?:\\s*[,.;:!?(–—-]|\\s*$)`;

/** Kinds that begin and end, and are opened by a speech. */
const OCCASIONS_EN = `${words("workshop training course seminar webinar conference symposium congress forum summit meeting session roundtable discussion consultation summerschool camp campaign competition contest festival exercise visit")}`;
const OCCASIONS_FR = `${words("atelier formation stage cours séminaire webinaire conférence colloque congrès forum sommet réunion rencontre session roundtable discussion consultation écoledété camp campagne concours festival exercice visite")}`;
/** Behind a noun for an occasion they make it a place: "a training centre". */
const PLACES_EN = words(
  "cent(?:re|er)s? rooms? facilit(?:y|ies) halls? grounds? schools? offices? buildings? hubs? academ(?:y|ies) institutes? sites? venues?",
);
const PLACES_FR = words(
  "centre école bureau salle antenne maison institut académie site bâtiment local locaux espace musée",
);
/** What is handed to people and is no gift to use. */
const HONOURS_EN = words(
  "awards? prizes? medals? certificates? diplomas? honou?rs? titles? troph(?:y|ies) distinctions? doctorates?",
);
const HONOURS_FR = words(
  "prix médailles? certificats? diplômes? attestations? distinctions? trophées? titres? récompenses? insignes?",
);

const SUBJECT_EN =
  "after following before ahead_of prior_to until since unlike like than without about of on for against towards between among and or";
const OTHER_JOINS_EN = "to into at in during by with through from as under via within";
const BEHIND_EN = `on in at of for to from with by and or as about between among into under during over within through that which where who
  whose was were is are met came gave heard led made set has have had will would can took takes brought began begins drew saw held also aim
  aims focus focuses covers offers here today yesterday last this next there then together against across around towards toward near inside
  outside since until before after along via amid without but not also because while when bringing involving gathering uniting focusing
  focussing addressing looking exploring dealing covering featuring including marking combining targeting spanning lasting running drawing
  attracting reaching seeking aiming examining`;

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
      `series set cycle round edition part day weeks? end close conclusion opening start launch course results? framework participants?
       graduates form outcome pilot(?:ing)? testing completion one two three four five six first second third fourth fifth sixth last
       latest subject focus topic theme cent(?:re|er) heart winners? prizes? awards? finals? laureates?`,
    )})\\s+of`,
  ),
  cameTogether: form(
    `${LETTER_BEFORE}(?:met|meets?|gather\\p{L}*|assembl(?:ed|es?)|c[ao]mes?|conven(?:ed|es?)|join(?:ed|s)?|travel\\p{L}*|brought|brings?|unit(?:ed|es?)|fill(?:ed|s)?|arriv(?:ed|es?)|went|host(?:ed|s)|welcom(?:ed|es?)|invit(?:ed|es?))${LETTER_BEHIND}[^.;]*\\sfor\\s+$`,
  ),
  onTheWay: form(
    `${LETTER_BEFORE}(?:was|were|is|are|been|went|goes|travel\\p{L}*|arriv\\p{L}+|accompan\\p{L}+|embark\\p{L}*|left|leaves|came|took|takes|taken|led|leads|sent|depart\\p{L}*|received|welcomed|while)${LETTER_BEHIND}[^.;]*\\son\\s+$`,
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
    [
      "training",
      verb(
        "trains|trained|(?:was|were|been)\\s+(?:trained|taught|instructed)|(?:learned|learnt)\\s+(?:how\\s+)?to",
      ),
    ],
    [
      "donation",
      verb(
        "donat(?:ed|es?)|took\\s+delivery|" +
          `(?:hand(?:ed|s)\\s+over|(?:was|were|been)\\s+(?:given|presented\\s+with))(?![^.;]{0,60}\\s(?:${HONOURS_EN}|${words(
            "power presidency chair(?:man|person)?ship command responsibilit(?:y|ies) authority duties reports? findings recommendations floor chance opportunity access tour overview introduction information briefing permission",
          )})${LETTER_BEHIND})|` +
          // Received so many of something, and not words or a certificate.
          `receiv(?:ed|es?)(?=[^.]{0,120}(?:\\d|\\s(?:${words("two three four five six seven eight nine ten eleven twelve dozens? hundreds?")})\\s))(?=[^.]*\\sfrom\\s)`,
      ),
    ],
    [
      "donation",
      form(
        `(?<!(?:${words("training course workshop seminar lecture session")})\\P{L}[^.]{0,80})(?:was|were|been)\\s+delivered\\s+(?:to|by|on)\\s|${LETTER_BEFORE}delivered\\s+(?:\\d|${words("two three four five six seven eight nine ten eleven twelve dozens hundreds thousands")})(?![^.;]{0,60}(?:lecture|training|course|workshop|seminar|session|speech|presentation))`,
      ),
    ],
    ["distribution", verb("distribut(?:ed|es)")],
    ["restitution", verb("(?:was|were|been)\\s+(?:repatriated|restituted)|repatriated")],
    // "Visits Riga", but not "visits to Riga".
    [
      "visit",
      verb(
        "visited(?!\\s+(?:[\\p{L}\\p{N}]+\\s+){0,3}(?:polling|voting)\\s)|paid\\s+a|toured|(?:visits|tours)\\s+(?!(?:and|at|between|by|from|in|of|or|to|were|with)\\s)\\p{L}+",
      ),
    ],
    [
      "meeting",
      verb(
        `(?:met|meets?)(?!\\s+(?:the\\s+)?(?:${words("requirements? standards? needs? criteria costs? deadlines? targets? goals? conditions?")}))`,
      ),
    ],
    [
      "launch",
      verb(
        `launch(?:ed|es)|(?:went|goes|came|comes)\\s+(?:live|online|on\\s?line|into\\s+(?:service|operation))|bec(?:ame|omes)\\s+operational`,
      ),
    ],
    ["opening", verb("inaugurat(?:ed|es?)|(?:re)?open(?:ed|s)|cuts?\\s+the\\s+ribbon")],
    ["competition", verb("compet(?:ed|es?)")],
    ["exercise", verb("rehears(?:ed|es)|simulat(?:ed|es)")],
    ["screening", verb("screen(?:ed|s)(?=[^.]*\\s(?:film|movie|documentary|documentaries|films)\\P{L})")],
    [
      "agreement",
      deed({
        does: "sign(?:ed|s)?|initial(?:l?ed|s)|conclud(?:ed|es?)|ratif(?:ied|ies|y)|ink(?:ed|s)",
        done: "signed|initial(?:l)?ed|concluded|ratified",
        things: words(
          "agreements? memorand(?:um|a|ums) treat(?:y|ies) pacts? accords? contracts? protocols? conventions? letters?_of_intent declarations?_of_intent deals? MoUs?",
        ),
      }),
    ],
    [
      "loan",
      deed({
        does: "sign(?:ed|s)?|approv(?:ed|es?)|grant(?:ed|s)?|extend(?:ed|s)?|provid(?:ed|es?)|award(?:ed|s)?|agree(?:d|s)?|disburs(?:ed|es?)|secur(?:ed|es?)|obtain(?:ed|s)?|receiv(?:ed|es?)|announc(?:ed|es?)|(?:provid|grant|extend|award)ing|took\\s+out|gave",
        done: "signed|approved|granted|extended|provided|awarded|agreed|disbursed|secured|given",
        things: words("loans? credit_lines? lines?_of_credit credit_facilit(?:y|ies)"),
      }),
    ],
    [
      "loan",
      verb(
        "(?:len(?:t|ds)|agreed\\s+to\\s+lend|(?:is|are)\\s+lending)(?=\\s[^.;]{0,60}\\d[^.;]{0,30}(?:million|billion|dollars|euros))",
      ),
    ],
    [
      "grant",
      deed({
        does: "sign(?:ed|s)?|approv(?:ed|es?)|award(?:ed|s)?|announc(?:ed|es?)|disburs(?:ed|es?)|secur(?:ed|es?)|obtain(?:ed|s)?|receiv(?:ed|es?)|won|wins?|gave|gives?",
        done: "signed|approved|awarded|disbursed|given",
        things: words("grants? subsid(?:y|ies) scholarships?"),
      }),
    ],
    [
      "award",
      deed({
        does: "won|wins?|receiv(?:ed|es?)|present(?:ed|s)?|award(?:ed|s)?|confer(?:red|s)?|bestow(?:ed|s)?|gave|hand(?:ed|s)?\\s+(?:out|over)|collect(?:ed|s)?|claim(?:ed|s)?",
        done: "awarded|presented|conferred|given|bestowed|won|handed\\s+(?:out|over)",
        things: words("awards? prizes? medals? troph(?:y|ies) honorary_doctorates? distinctions?"),
      }),
    ],
    [
      "publication",
      deed({
        does: "publish(?:ed|es)?|releas(?:ed|es?)|present(?:ed|s)?|launch(?:ed|es)?|issu(?:ed|es?)|unveil(?:ed|s)?",
        done: "published|released|presented|launched|issued|unveiled",
        things: words(
          "handbooks? guides? guidebooks? manuals? reports? stud(?:y|ies) publications? books? brochures? toolkits? booklets? leaflets? atlas(?:es)? dictionar(?:y|ies) glossar(?:y|ies) guidelines textbooks? compendi(?:um|a)",
        ),
      }),
    ],
    [
      "appointment",
      verb(
        "(?:was|were|been)\\s+(?:appointed|sworn\\s+in|named\\s+as)|(?:took|takes)\\s+(?:office|up\\s+(?:his|her|their)\\s+(?:duties|post|functions?))|appoint(?:ed|s)\\s+\\p{Lu}|elected\\s+(?:[\\p{L}'-]+\\s+){1,4}as|(?:was|were|been)\\s+elected\\s+(?:(?:as|its|the|new)\\s+)*(?:president|chair\\p{L}*|head|mayor|secretary|director)",
      ),
    ],
  ],
  begun: form(
    `${LETTER_BEFORE}(?:${OCCASIONS_EN})s?(?!\\s+(?:${PLACES_EN}))${LETTER_BEHIND}[^.;]*?\\sopen(?:ed|s)${LETTER_BEHIND}|` +
      `${LETTER_BEFORE}open(?:ed|s|ing)\\s+(?:(?:of|in|on|today|yesterday|officially)\\s+)*(?:an?|the|this|its|their)\\s+(?:[\\p{L}\\p{N}-]+\\s+){0,5}?(?:${OCCASIONS_EN})(?!\\s+(?:${PLACES_EN}))${LETTER_BEHIND}`,
  ),
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
       derni(?:er|ère) une? deux trois quatre cinq séance atelier programme forme cérémonie visite objet thème sujet c(?:œ|oe)ur finale prix
       lauréate?s? résultats? palmarès`,
    )})\\s+(?:(?:de|du|des)\\s+|d['’])$`,
  ),
  cameTogether: form(
    `(?<!\\p{L})(?:réunie?s?|retrouvée?s?|rassembl\\p{L}+|rendue?s?|venue?s?|arrivée?s?|accueilli\\p{L}*|invitée?s?)${LETTER_BEHIND}[^.;]*\\spour\\s+$`,
  ),
  onTheWay: form("(?<!\\p{L})en\\s+$"),
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
    ["training", verb("(?:a|ont)\\s+(?:été\\s+)?formée?s?|se\\s+sont\\s+formée?s|ont\\s+appris\\s+à")],
    [
      "donation",
      verb(
        `(?<!(?:${HONOURS_FR})${LETTER_BEHIND}[^.;]{0,60})(?:a|ont|été|être)\\s+(?:fait\\s+don|(?:remise?s?|offerte?s?|livrée?s?|donnée?s?)(?![^.;]{0,60}\\s(?:les?|la|des|une?|son|ses|leurs?|\\d+)\\s+(?:${HONOURS_FR})${LETTER_BEHIND}))|fait\\s+don`,
      ),
    ],
    ["distribution", verb("(?:a|ont|été)\\s+distribuée?s?|distribuent?")],
    ["restitution", verb("(?:a|ont|été)\\s+(?:restituée?s?|rapatriée?s?)")],
    [
      "visit",
      verb(
        "(?:a|ont)\\s+visité|s['’]est\\s+rendue?|se\\s+sont\\s+rendue?s|effectu\\p{L}+\\s+une\\s+visite|en\\s+visite(?!\\s+guidée)",
      ),
    ],
    [
      "meeting",
      verb(
        "se\\s+sont\\s+(?:réunie?s|rencontrée?s|retrouvée?s)|s['’](?:est|était|étaient)\\s+réunie?s?|réunie?s\\s+(?:à|en|au|le|du|hier|aujourd['’]hui)|(?:a|ont)\\s+rencontré",
      ),
    ],
    [
      "launch",
      verb(
        "(?:a|ont|été)\\s+(?:lancée?s?|mise?s?\\s+en\\s+(?:service|ligne))|est\\s+entrée?\\s+en\\s+(?:service|fonction)",
      ),
    ],
    ["opening", verb("inaugur(?:ée?s?|ent|e)|(?:a|ont)\\s+(?:r?ouvert|rouvert|coupé\\s+le\\s+ruban)")],
    ["competition", verb("se\\s+sont\\s+affrontée?s|ont\\s+concouru")],
    ["exercise", verb("(?:a|ont|été)\\s+simulée?s?")],
    ["screening", verb("(?:a|ont|été)\\s+projetée?s?")],
    [
      "agreement",
      deed({
        does: "sign(?:ée?s?|e|ent)|concl(?:ue?s?|uent|ut)|paraph(?:ée?s?|e|ent)|ratifi(?:ée?s?|e|ent)",
        done: "signée?s?|conclue?s?|paraphée?s?|ratifiée?s?",
        things: words(
          "accords?(?:-cadre)? mémorandums? traités? conventions? contrats? protocoles? lettres?_d['’]intention ententes? partenariats?",
        ),
      }),
    ],
    [
      "loan",
      deed({
        does: "sign(?:é|e|ent)|approuv(?:é|e|ent)|accord(?:é|e|ent)|octroy(?:é|e)|octroie(?:nt)?|consent(?:i|ent)?|obt(?:enu|ient|iennent)|débloqu(?:é|e|ent)|annonc(?:é|e|ent)",
        done: "signée?s?|approuvée?s?|accordée?s?|octroyée?s?|consentie?s?|obtenue?s?|débloquée?s?",
        things: words("prêts? emprunts? lignes?_de_crédit crédits?"),
      }),
    ],
    [
      "grant",
      deed({
        does: "sign(?:é|e|ent)|approuv(?:é|e|ent)|accord(?:é|e|ent)|octroy(?:é|e)|octroie(?:nt)?|obt(?:enu|ient|iennent)|reçu|reçoi(?:t|vent)|attribu(?:é|e|ent)|annonc(?:é|e|ent)|vers(?:é|e|ent)",
        done: "signée?s?|approuvée?s?|accordée?s?|octroyée?s?|attribuée?s?|versée?s?",
        things: words("subventions? bourses?"),
      }),
    ],
    [
      "award",
      deed({
        does: "rem(?:is|et|ettent)|remport(?:é|e|ent)|reçu|reçoi(?:t|vent)|décern(?:é|e|ent)|attribu(?:é|e|ent)|gagn(?:é|e|ent)",
        done: "remise?s?|décernée?s?|attribuée?s?|remportée?s?",
        things: words("prix médailles? trophées? distinctions? doctorats?_honoris_causa"),
      }),
    ],
    [
      "publication",
      deed({
        does: "publi(?:é|e|ent)|présent(?:é|e|ent)|lanc(?:é|e|ent)|édit(?:é|e|ent)|dévoil(?:é|e|ent)|fait\\s+paraître",
        done: "publiée?s?|présentée?s?|lancée?s?|éditée?s?|dévoilée?s?|parue?s?",
        things: words(
          "guides? manuels? rapports? études? livres? ouvrages? brochures? recueils? atlas lexiques? dictionnaires?",
        ),
      }),
    ],
    [
      "appointment",
      verb(
        "(?:a|ont)\\s+été\\s+(?:nommée?s?|désignée?s?)|(?:a|ont)\\s+nommé|(?:prend|prennent|a\\s+pris|ont\\s+pris)\\s+(?:ses|leurs)\\s+fonctions|a\\s+prêté\\s+serment",
      ),
    ],
  ],
  begun: form(
    `${LETTER_BEFORE}(?:${OCCASIONS_FR})s?${LETTER_BEHIND}[^.;]*?\\s(?:ouverte?s?|ouvre|ouvrent)${LETTER_BEHIND}|` +
      `${LETTER_BEFORE}(?:ouvert|ouvre|ouvrent|ouverture)\\s+(?:(?:hier|aujourd['’]hui|de|du|d['’]|officiellement)\\s*)*(?:(?!(?:${PLACES_FR}|de|des)\\s|d['’])\\S+\\s+){0,8}?(?:l['’])?(?:${OCCASIONS_FR})${LETTER_BEHIND}`,
  ),
};

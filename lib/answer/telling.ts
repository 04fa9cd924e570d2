import type { Event } from "#lib/chat/types.ts";
import { answerType } from "#lib/retrieval/answer-type.ts";
import { PAYING } from "#lib/retrieval/asked-things.ts";
import type { EvidenceSentence } from "#lib/retrieval/evidence.ts";
import { deedOf } from "#lib/retrieval/sentence-support.ts";
import { typeEvidence } from "#lib/retrieval/type-evidence.ts";
import type { Question } from "#lib/retrieval/understand-question.ts";
import { foldAccents } from "#lib/text/normalise.ts";
import { ofWholeWords } from "#lib/text/whole-words.ts";

/** A finer form of question than its answer type, and how a sentence reads that answers it. English, then French. */
interface TellingForm {
  asks: RegExp;
  tells: RegExp;
  /** How one reads that tells it for sure, whatever kind of thing it holds: "until the harvest" is no date. */
  surely?: RegExp;
  /** How the sentence behind one that tells it reads: "46 women were therefore trained". */
  followed?: RegExp;
  /** How one reads that may tell it. */
  hints?: RegExp;
  /** What a sentence that does not read so may still count for, at most. */
  atMost: number;
}

/** What a sentence counts for that may tell it. */
const HINTED = 0.6;

const MONTH_OR_DAY =
  "January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";

/** Not each number word that there is: what answers "how many" in a report is a small number or written in figures. */
const NUMBER = String.raw`(?:\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}*ty(?:-\p{L}+)?|half|none|all|most|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|\p{L}+ze|vingt|\p{L}+ante|moitié|tous|toutes|aucune?))`;

/** No sentence reads so. */
const NOTHING = /(?!)/u;

const FORMS: TellingForm[] = [
  // Who paid: "with the support of" may be anybody's.
  {
    asks: /\b(?:who|whom|which|what|whose|qui|quels?|quelles?)\b[^?]*\b(?:financ\p{L}*|fund(?:s|ed|ing)?|pa(?:id|ys?|ying|yée?s?|yer|ie)|sponsor\p{L}*|donors?|bailleurs?|subvention\p{L}*)(?!\p{L})/iu,
    tells: PAYING,
    atMost: 0.5,
  },
  // Why.
  {
    asks: /^(?:and\s+|but\s+|et\s+|mais\s+)?(?:why|how\s+come|pourquoi)(?!\p{L})|,?\s(?:and\s+why|et\s+pourquoi)(?!\p{L})|\b(?:what|which)\b[^?]*\b(?:reasons?|causes?d?|motive|led\s+to|explains?)\b|\b(?:for|pour)\s+(?:what|which|quelles?)\s+(?:reasons?|raisons?)\b|\b(?:quelles?|qu['’]est-ce\s+qui)\b[^?]*\b(?:raisons?|causes?|provoqué|explique)\b/iu,
    tells:
      /\bbecause\b|\bdue\s+to\b|\bowing\s+to\b|\b(?:the|a|main|one|another)\s+(?:reasons?|causes?)\b|\bthe\s+answer\s+(?:is|was|lies)\b|\bso\s+(?:that|as\s+to)\b|\bin\s+order\s+to\b|\bcaused\s+by\b|\bas\s+a\s+(?:result|consequence)\s+of\b|\bthanks\s+to\b|\bfor\s+(?:lack|want|fear)\s+of\b|(?:^|,\s+)since\s+(?!(?:(?:19|20)\d\d|then|\p{Lu}))|,\s+as\s+(?:the|it|they|its|their|there|no|many|most)\b|\bafter\s+(?:a|an|the|\p{L}+\s+(?:had|were|was))\b|\bparce\s+qu|\bpuisqu|\ben\s+raison\s+d|\bà\s+cause\s+d|\bfaute\s+d|\bgrâce\s+à|\b(?:la|les|une|principales?)\s+(?:raisons?|causes?)\b|(?:,\s+|\s)car\s+(?:il|elle|ils|elles|le|la|les|l['’]|un|une|on|ce|cette|son|sa|leur)\b|\bafin\s+(?:d|qu)|\bpour\s+qu[e'’]|\bdû\s+à\b|\bdue?s?\s+(?:à|aux?)\s/iu,
    followed:
      /\b(?:therefore|hence|thus|consequently|as\s+a\s+(?:result|consequence)|(?:for|that\s+is)\s+(?:this|that|the)\s+reason|that\s+is\s+why|which\s+is\s+why|donc|par\s+conséquent|c['’]est\s+pourquoi|pour\s+cette\s+raison|de\s+ce\s+fait)\b/iu,
    // What it is good for, and what had happened before.
    hints:
      /\bwill\s+(?:allow|help|enable|be\s+used)\b|\bto\s+(?:help|allow|enable|improve|strengthen|reduce|protect|avoid|prevent)\b|\b(?:permettr\p{L}*|servir\p{L}*|pour\s+(?:que|aider|permettre|éviter|mieux))\b|\bhad\s+(?:\p{L}+ly\s+|already\s+|since\s+)?(?:been|lost|become|\p{L}+ed|\p{L}+en)\b|\b(?:avai(?:t|ent)|étai(?:t|ent))\s+(?:\p{L}+\s+)?\p{L}+(?:é|ée|és|ées|i|u)\b|\bso\s+(?:many|few|much|little)\b|\btoo\s+\p{L}+\b|\btrop\b/iu,
    atMost: 0.3,
  },
  // Until when, by when.
  {
    asks: /\b(?:until|till|by|through)\s+(?:when|what\s+date|which\s+(?:date|day))\b|\bwhen\b[^?]*\b(?:end|ends|ended|close[sd]?|closing|finish\p{L}*|expires?|over|last\s+day|deadline|at\s+the\s+latest)\b|\bdeadline\b|\bhow\s+long\b[^?]*\b(?:open|on\s+(?:show|display|view)|valid|visible|be\s+seen|available)\b|\bjusqu['’](?:à\s+quand|en\s+quelle|à\s+quelle)|\bquand\b[^?]*\b(?:ferm\p{L}*|fini\p{L}*|termin\p{L}*|se\s+clôt|s['’]achève|prend\s+fin|expire\p{L}*)|\bdate\s+(?:limite|de\s+clôture|de\s+fin)\b/iu,
    tells:
      /\b(?:until|till|through|up\s+to|no\s+later\s+than|at\s+the\s+latest|deadline|clos(?:e[sd]?|ing)|end(?:s|ed|ing)?|expires?|ran?|runs?|before\s+the\s+end)\b|\bby\s+(?:the\s+end|mid|late|early|\d|20\d\d|\p{Lu})|\bfrom\b[^.]*\bto\b|\bjusqu|\bau\s+plus\s+tard\b|\bavant\s+l[ae]\b|\bd['’]ici\b|\bdate\s+limite\b|\b(?:clôtur|termin|ferm|s['’]achèv|prendr)|\bdu\s+\d[^.]*\sau\s+\d/iu,
    surely: /\b(?:until|till|no\s+later\s+than|jusqu['’](?:à|au|aux|en)|au\s+plus\s+tard)\b/iu,
    atMost: 0.5,
  },
  // Since when.
  {
    asks: /\b(?:since|from)\s+when\b|\bsince\s+what\b|\bwhen\b[^?]*\b(?:start|starts|started|begin|begins|began|begun|founded|established|launched|set\s+up|created)\b|\bdepuis\s+(?:quand|combien)\b|\bquand\b[^?]*\b(?:commenc\p{L}*|début\p{L}*|fondée?s?|créée?s?|lancée?s?)/iu,
    tells:
      /\bsince\b|\bas\s+of\b|\bfrom\s+\p{L}*\s?\d|\bstart(?:s|ed|ing)?\b|\bbeg(?:in|an|un|ins)\b|\bfounded\b|\bestablished\b|\blaunched\b|\bset\s+up\b|\bcreated\b|\bopened\b|\bin\s+\d{4}\b|\bdepuis\b|\bà\s+partir\b|\bdès\b|\bcommenc|\bdébut|\bfondée?|\bcréée?|\blanc[ée]/iu,
    atMost: 0.6,
  },
  // What comes next.
  {
    asks: /\b(?:next|upcoming|following)\s+(?!(?:to|day|week|month|year)\b)\p{L}+|\bnext\s+steps?\b|(?<!\p{L})prochaine?s?\s+\p{L}+|\bla\s+suite\b/iu,
    tells:
      /\b(?:next|upcoming|forthcoming|following)\b(?!\s+to\b)|\b(?:second|third|new|another|further)\s+(?:\p{L}+\s+)?(?:editions?|sessions?|rounds?|courses?|workshops?|meetings?|trainings?|seminars?|exercises?|visits?|phases?)\b|\bwill\s+(?:be|take|meet|host|follow|continue|open|start|return|gather)\b|\b(?:is|are)\s+(?:foreseen|envisaged|to\s+be)\b|\brefresher\b|\b(?:is|are)\s+(?:planned|scheduled|expected|due|to\s+follow)\b|\bprochaine?s?\b|\bsuivante?s?\b|\b(?:aura|auront|sera|seront|est\s+prévue?|sont\s+prévue?s|doit|doivent)\b|\bse\s+(?:tiendra|réunira|déroulera)\b|\bsuivr(?:a|ont)\b/iu,
    atMost: 0.4,
  },
  // Ranks.
  {
    asks: /\b(?:second|2nd|runners?-?up|deuxième|second(?:e)?)\b[^?]*\b(?:place|prize|rank|award|prix|rang)\b|\b(?:came?|comes?|finish\p{L}*|place[ds]?|rank\p{L}*|arrivée?s?|classée?s?|terminée?s?)\s+(?:in\s+)?(?:second|2nd|deuxième|seconde?)\b|\brunners?-?up\b/iu,
    tells:
      /\brunners?-?up\b|\b(?:second|2nd)\s+(?:place|prize|award|rank|went|was|came|to)\b|\bsilver\b|\bdeuxième\b|\bseconde?\b|\b2e\b|\bsecond,|\bdauphine?s?\b|\bargent\b/iu,
    atMost: 0.3,
  },
  {
    asks: /\b(?:third|3rd|troisième)\b[^?]*\b(?:place|prize|rank|award|prix|rang)\b|\b(?:came?|comes?|finish\p{L}*|place[ds]?|rank\p{L}*|arrivée?s?|classée?s?|terminée?s?)\s+(?:in\s+)?(?:third|3rd|troisième)\b/iu,
    tells: /\b(?:third|3rd)\b|\bbronze\b|\btroisième\b|\b3e\b/iu,
    atMost: 0.3,
  },
  {
    asks: /(?:\b(?:who|which|qui|quel(?:le)?s?)\b|\bwhat\s+(?=(?:won|came)\b))[^?]*\b(?:won|wins?|winners?|winning|came?\s+first|remport\p{L}*|gagn(?:é|ée|ant|ante)s?|vainqueurs?|lauréate?s?|first\s+(?:prize|place)|premier\s+prix)(?!\p{L})/iu,
    tells:
      /\b(?:won|wins?|winners?|winning|victory|came\s+first|prevailed|beat|took\s+(?:the\s+)?(?:first|top|gold))\b|\bfirst\s+(?:prize|place)\b|\bgold\b|\b(?:prize|award|trophy|cup|title|medal)\b[^.]*\b(?:went|goes|was\s+(?:given|awarded|presented)|to)\b|\bawarded\b|\bremport|\bgagn[ée]|\bvainqueur|\blauréat|\bpremier\s+prix\b|\bdistingué|\bcouronné|\bdécerné|\brécompensé|\bl['’]emport/iu,
    atMost: 0.5,
  },
  // What somebody gets.
  {
    asks: /\bwhat\b[^?]*\b(?:get|gets|got|receive[sd]?|win|earn(?:s|ed)?)\s*\??$|\b(?:que|qu['’])[^?]*\b(?:reçoi\p{L}*|recev\p{L}*|reçue?s?|gagn\p{L}*|touch\p{L}*)/iu,
    tells:
      /\b(?:comes?\s+with|carr(?:y|ies)|prizes?\s+of|receiv\p{L}*|gets?|got|worth|given|spend|invited|EUR|USD|euros|dollars|pounds|reçoi\p{L}*|recev\p{L}*|reçue?s?|dotée?s?|remise?s?)\b|[€$£]/iu,
    atMost: 0.3,
  },
  // Who taught.
  {
    asks: /\bwho\b[^?]*\b(?:taught|teach(?:es)?|trained|instructed|led\s+the\s+(?:course|training|workshop|exercises?)|gave\s+the\s+(?:course|training|workshop))\b|\bqui\b[^?]*\b(?:enseigné|formé|animé|encadré|donné\s+(?:le|la)\s+(?:cours|formation))\b/iu,
    tells:
      /\b(?:instructors?|trainers?|teachers?|lecturers?|taught|experts?|guided|(?:led|given|run|delivered|conducted)\s+by|formateurs?|formatrices?|instructeurs?|expert(?:e|es)?|animée?s?|encadrée?s?|assurée?s?)\b/iu,
    atMost: 0.6,
  },
  // Who is at the head of something.
  {
    asks: /\bin\s+charge\s+of\b|^(?:and\s+)?who\s+(?:is\s+|was\s+)?(?:head|lead|led|chair|direct|run|ran|command|coordinat)\p{L}*|\bat\s+the\s+head\s+of\b|^(?:et\s+)?qui\s+(?:est\s+à\s+la\s+tête|dirig\p{L}*|présid\p{L}*|command\p{L}*|coordonn\p{L}*|était\s+à\s+la\s+tête)/iu,
    tells:
      /\b(?:head(?:s|ed)?|led|leads|leader|chair(?:s|ed|man|woman|person)?|direct(?:s|ed|or)|run\s+by|in\s+charge|at\s+the\s+head|command(?:s|ed|er)|coordinat(?:es|ed|or)|dirig(?:e|ée?s?|eait)|président?e?|présid(?:e|ée?s?|ait)|à\s+la\s+tête|command(?:e|ée?s?|ant)|directeur|directrice)(?!\p{L})/iu,
    atMost: 0.5,
  },
  // What is inside.
  {
    asks: /\bwhat\b[^?]*\b(?:inside|contain(?:s|ed)?|consist(?:s|ed)?\s+of|made\s+up\s+of|compris(?:es|ed)|(?:is|are|was|were)\s+in\s+(?:the|a|an|each|every|those|these))(?!\p{L})|\b(?:que|qu['’]est-ce\s+que|qu['’]y\s+a-t-il\s+dans|de\s+quoi)\b[^?]*\b(?:contien\p{L}*|contenai\p{L}*|compos\p{L}*|dans\s+(?:le|la|les|un|une|chaque))(?!\p{L})/iu,
    tells:
      /\b(?:contain(?:s|ed|ing)?|consist(?:s|ed|ing)?\s+of|made\s+up\s+of|compris(?:es|ed|ing)|includ(?:es|ed|ing)|hold(?:s|ing)?|complete\s+with|together\s+with|contien(?:t|nent)|contenant|compren(?:d|nent|ait)|composée?s?\s+d|avec)(?!\p{L})/iu,
    atMost: 0.3,
  },
  // What a text lays down.
  {
    asks: /\bwhat\b[^?]*\b(?:statement|report|article|guide|handbook|law|bill|draft|document|text|declaration|opinion|study|code|protocol|agreement|memorandum|treaty|plan|strategy|roadmap|resolution|decree|regulation|act|charter|convention|pact|accord|deal|programme|program|project|loan|scheme|policy)s?\b[^?]*\b(?:say|says|provides?|contains?|covers?|includes?|foresees?|require[sd]?|change[sd]?|set\s+out|lay\s+down|recommend(?:s|ed)?|propose[sd]?|call(?:s|ed)?\s+for|allow(?:s|ed)?|ban(?:s|ned)?|prohibit(?:s|ed)?|mean|aim|entail|commit|oblige|stipulates?|envisages?|establish(?:es)?|consist)\b|\b(?:que|qu['’]est-ce\s+que|qu['’]|quoi)\b[^?]*\b(?:prévo\p{L}*|contien\p{L}*|impose\p{L}*|fixe\p{L}*|stipule\p{L}*|propose\p{L}*|recommande\p{L}*|dit|disent|change\p{L}*|comprend|comprennent|autorise\p{L}*|interdi\p{L}*|exige\p{L}*)\b/iu,
    tells:
      /\b(?:provides?\s+(?:for|that)|contains?|covers?|includes?|foresees?|requires?|would|sets?\s+(?:out|up|aside|a|the)|lays?\s+down|recommends?|proposes?|calls?\s+(?:for|on)|allows?|bans?|prohibits?|obliges?|commits?|stipulates?|envisages?|establish(?:es|ed)|introduces?|creates?|defines?|fixes|limits?|raises?|lowers?|guarantees?|under\s+(?:it|the|its)|will\s+(?:be|have|give|pay|build|create|help|cover|allow))\b|(?<!\p{L})(?:prévo(?:it|ient|yait)|contien(?:t|nent)|impose(?:nt)?|fixe(?:nt)?|stipule(?:nt)?|propose(?:nt)?|recommande(?:nt)?|comprend|comprennent|autorise(?:nt)?|interdi(?:t|sent)|exige(?:nt)?|crée(?:nt)?|instaure(?:nt)?|défini(?:t|ssent)|établi(?:t|ssent)|oblige(?:nt)?|garanti(?:t|ssent)|demande(?:nt)?|introdui(?:t|sent)|permet(?:tra|tront|tent)?|devr(?:a|ont|ait|aient))(?!\p{L})/iu,
    atMost: 0.3,
  },
  // What something is for.
  {
    asks: /\bwhat\b[^?]*\b(?:aims?|purposes?|goals?|objectives?|intended|(?:is|are|was|were)\s+\p{L}[^?]*\s+for)\s*\??$|\bwhat\s+(?:is|are|was|were)\s+the\s+(?:\p{L}+\s+)?(?:aims?|purposes?|goals?|objectives?)\b|\bwhat\b[^?]*\b(?:aim|seek|intend)s?\s+to\b|\b(?:quel(?:le)?s?\s+(?:est|sont|était|étaient)\s+(?:le|la|les|l['’])\s*(?:buts?|objectifs?|finalité))|\bdans\s+quel\s+but\b|\bà\s+quoi\s+(?:ser|doi)/iu,
    tells:
      /\b(?:aim(?:s|ed|ing)?|purpose|goal|objective|intend(?:s|ed)|designed|meant)\b|\bin\s+order\s+to\b|\bso\s+(?:that|as\s+to)\b|\bto\s+(?:help|enable|allow|improve|strengthen|promote|raise|support|ensure|prevent|protect|reduce)\b|\bvis(?:e|ent|ait|aient|ant)\b|\bbut\b|\bobjectif|\bdestinée?s?\s+à\b|\bafin\s+d|\bpour\s+(?:aider|permettre|améliorer|renforcer|que|mieux)\b|\bdo(?:it|ivent)\s+(?:aider|permettre)\b|\bpermettr[ae]/iu,
    atMost: 0.4,
  },
  // How often.
  {
    asks: /\bhow\s+(?:often|frequently|regularly)\b|\bhow\s+many\s+times\b|\b(?:à\s+quelle\s+fréquence|combien\s+de\s+fois)\b/iu,
    tells:
      /\b(?:every|each|once|twice|thrice|times|annual(?:ly)?|yearly|monthly|weekly|daily|quarterly|per\s+(?:day|week|month|year)|a\s+(?:day|week|month|year))\b|\b(?:tous|toutes)\s+les\b|\bchaque\b|\bfois\b|\bpar\s+(?:an|mois|jour|semaine)\b|\b(?:annuel|mensuel|hebdomadaire|quotidien|trimestriel|biennal)/iu,
    atMost: 0.3,
  },
  // How many of a known whole.
  {
    asks: /\bhow\s+many\s+of\s+(?:the|these|those|its|their|our|them)\b|\bcombien\s+(?:des|de\s+ces|d['’]entre)(?!\p{L})/iu,
    tells: NOTHING,
    surely: new RegExp(
      String.raw`${NUMBER}\s+(?:of|out\s+of|in|sur|des|d['’]entre)\s*(?:the|these|those|its|their|every|all|ces|\p{N}|eux|elles|\p{Ll}+s\b)|(?:^|[,;:]\s+|\b(?:and|et)\s+)${NUMBER}\s+(?:\p{L}+ed|ont|sont)\b`,
      "iu",
    ),
    atMost: 1,
  },
  // How many there are in all.
  {
    asks: /\bhow\s+many\b[^?]*\b(?:are\s+there|there\s+are|exist|in\s+(?:total|all)|altogether)\b|\bcombien\b[^?]*(?:\by\s+a-t-il|\bexiste\p{L}*|\ben\s+tout|\bau\s+total)(?!\p{L})/iu,
    tells: NOTHING,
    surely: new RegExp(
      String.raw`\b(?:all|the|its|our|their|total\s+of|les|ses|nos|leurs|tous\s+les|toutes\s+les|total\s+de)\s+${NUMBER}|\bthere\s+(?:are|were)\b|\bin\s+(?:total|all)\b|\bau\s+total\b|\ben\s+tout\b|\bil\s+y\s+a(?:vait)?\b`,
      "iu",
    ),
    atMost: 0.5,
  },
  // What went wrong.
  {
    asks: /\bwhat\b[^?]*\b(?:went\s+wrong|failed|weak(?:ness|nesses|\s+points?)?|problems?|difficult(?:y|ies)|shortcomings?|mistakes?|obstacles?|criticis|critici[sz]ed?)\b|\b(?:quel(?:le)?s?|qu['’])\b[^?]*\b(?:problèmes?|difficultés?|faiblesses?|erreurs?|obstacles?|lacunes?|critiqué\p{L}*)\b/iu,
    tells:
      /\b(?:weak\p{L}*|problems?|difficult\p{L}*|shortcomings?|mistakes?|errors?|obstacles?|fail(?:s|ed|ure|ures)?|lack(?:s|ed|ing)?|missing|wrong|not|nobody|never|late|too|unfortunately|however|but|concern\p{L}*|regret\p{L}*|marred|poor\p{L}*|faiblesses?|problèmes?|difficultés?|erreurs?|lacunes?|manqu\p{L}*|échou\p{L}*|regrett\p{L}*|hélas|trop|pas|jamais|mais)\b/iu,
    atMost: 0,
  },
  // Who it was for.
  {
    asks: /\bfor\s+whom\b|\bwho\s+(?:attended|participated|took\s+part|came|was\s+trained|were\s+trained|were\s+the\s+participants|was\s+it\s+for)\b|\bpour\s+qui\b|\bqui\s+(?:a|ont)\s+(?:participé|assisté|suivi|pris\s+part)\b|\bqui\s+(?:étaient|sont)\s+les\s+participants\b/iu,
    tells: NOTHING,
    surely:
      /\b(?:attend(?:s|ed|ing|ees)?|took\s+part|tak(?:es|ing)\s+part|particip(?:ants?|ated|ating|é)|brought\s+together|bringing\s+together|gather(?:s|ed)|(?:made\s+up|composed)\s+of|aimed\s+at|intended\s+for|open\s+to|among\s+them|trained|followed|ont\s+(?:suivi|assisté|pris\s+part)|a\s+(?:réuni|rassemblé)|réuni(?:t|ssant|s)?|rassembl\p{L}+|destinée?s?\s+aux?|ouverte?s?\s+aux?)\b/iu,
    atMost: 0.6,
  },
  // What something is called.
  {
    asks: /\bwhat\b[^?]*\b(?:called|titled?|named|slogan|motto|theme|title)\b|\b(?:title|slogan|motto|theme|name)\s+of\b|\bcomment\s+(?:s['’](?:appel|intitul)|se\s+nomme)|\bs['’](?:appel|intitul)\p{L}*|\bquels?\s+(?:est|était)\s+(?:le|l['’])\s*(?:titre|slogan|thème|nom)(?!\p{L})/iu,
    tells:
      /[“«„"][^”»"]{2,120}[”»"]|\b(?:called|entitled|titled|named|dubbed|known\s+as|under\s+the\s+(?:title|theme|motto|slogan))\b|\b(?:appelée?s?|intitulée?s?|nommée?s?|baptisée?s?|sous\s+le\s+(?:titre|thème|slogan))\b|[*_]\p{Lu}[^*_]+[*_]/iu,
    atMost: 0.5,
  },
  // What is still to come.
  {
    asks: /\b(?:will|shall|(?:is|are)\s+going\s+to)\b|\b\p{L}{2,}(?:era|ira|dra|vra|rra|eront|iront|dront|vront|rront)\b/iu,
    tells:
      /\b(?:will|would|shall)\b|\b(?:is|are)\s+(?:\p{L}+\s+)?(?:to|due|expected|planned|scheduled|foreseen|envisaged|set)\b|\b(?:next|coming|later|further|plans?|intends?|hopes?|expects?)\b|\b\p{L}{2,}(?:ra|ront)\b|\b(?:prévue?s?|attendue?s?|doi(?:t|vent)|prochaine?s?)\b/iu,
    atMost: 0.6,
  },
];

/** JavaScript's `\b` takes an accented letter for the end of a word. */
const FORMS_IN_ANY_ALPHABET = FORMS.map((form) => ({
  ...form,
  asks: ofWholeWords(form.asks),
  tells: ofWholeWords(form.tells),
  followed: form.followed && ofWholeWords(form.followed),
  surely: form.surely && ofWholeWords(form.surely),
  hints: form.hints && ofWholeWords(form.hints),
}));

/** Languages that are told by name, in the two languages of the reports; their adjectives are written alike. */
const LANGUAGES_ASKED =
  /\b(?:which|what|how\s+many|in)\s+languages?\b|\bquelles?\s+langues?\b|\bcombien\s+de\s+langues\b/iu;
const LANGUAGE_CODES =
  "sq ar hy az eu be bn bs bg my ca zh hr cs da nl en et fi fr gl ka de el gu he hi hu is id it ja kk km ko ku ky lo lv lt mk mg ms ml mt mr mn ne no ps fa pl pt pa qu ro ru sr si sk sl so es sw sv tg ta tt te th tr tk uk ur uz vi cy zu ht am rw".split(
    " ",
  );
const LANGUAGE_NAMES = new Set(
  (["en", "fr"] as const).flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: "language" });
    return LANGUAGE_CODES.map((code) => foldAccents(names.of(code) ?? "").toLowerCase());
  }),
);

/** A place told by one word that no gazetteer has to know: "in Aarhus". */
const IN_NAME = new RegExp(
  String.raw`(?<!\p{L})(?:in|at|near|from|à|près\s+d[e'’])\s*(?!(?:${MONTH_OR_DAY})\b)\p{Lu}\p{Ll}+`,
  "gu",
);

/**
 * 0 to 1: whether a sentence holds the kind of thing that a question asks for, where the question's form tells finely, in the way that
 * answers are told.
 * @param behind the sentence behind it.
 */
export function telling(
  question: Question,
  sentence: Pick<EvidenceSentence, "text" | "attribution" | "matches">,
  event: Event,
  behind?: Pick<EvidenceSentence, "text" | "matches">,
): number {
  const { text } = sentence;
  const type = answerType(question.text);
  const typed =
    type === "place" && namesPlace(question, text) ? 1 : typeEvidence(type, question, sentence, event);
  if (LANGUAGES_ASKED.test(question.text)) return namesLanguage(question, text) ? 1 : 0;
  const form = FORMS_IN_ANY_ALPHABET.find(({ asks }) => asks.test(question.text));
  if (form) {
    if (form.surely?.test(text)) return 1;
    if (behind && form.followed?.test(behind.text) && holdsMuch(question, behind)) return 1;
    if (form.tells.test(text)) return type === "statement" ? 1 : typed;
    const hinted = type === "statement" && form.hints?.test(text) ? HINTED : 0;
    return Math.max(hinted, Math.min(typed, form.atMost));
  }
  return type === "person" && !tellsDeed(question, sentence) ? typed * WITHOUT_DEED : typed;
}

/** Less of a question than this share of its word weight, and "therefore" speaks of something else. */
const MUCH = 0.4;

function holdsMuch({ concepts }: Question, { matches }: Pick<EvidenceSentence, "matches">): boolean {
  const ideal = concepts.reduce((sum, { weight }) => sum + weight, 0);
  return (
    concepts.reduce((sum, { weight }, place) => sum + (matches[place]! > 0 ? weight : 0), 0) >= MUCH * ideal
  );
}

/** A name in a sentence that does not say what was done. */
const WITHOUT_DEED = 0.6;
/** A shorter beginning of a verb begins other words. */
const SHORTEST_ROOT = 4;

/** Whether a sentence has what somebody did, be it by the word for whoever does it: "who directed it?", "its director, …". */
function tellsDeed(
  question: Question,
  { text, matches }: Pick<EvidenceSentence, "text" | "matches">,
): boolean {
  const deed = deedOf(question);
  if (deed === undefined || matches[deed]! > 0) return true;
  const root = foldAccents(question.concepts[deed]!.word)
    .toLowerCase()
    .replace(/(?:ing|ed|es|ent|er|ee|[des])$/u, "");
  if (root.length < SHORTEST_ROOT) return false;
  return new RegExp(String.raw`(?<!\p{L})${root}(?:at)?(?:e?r|or|eur|rice|euse)s?(?!\p{L})`, "iu").test(
    foldAccents(text),
  );
}

function namesLanguage(question: Question, text: string): boolean {
  const asked = foldAccents(question.standalone).toLowerCase();
  return (
    foldAccents(text)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).some((word) => LANGUAGE_NAMES.has(word) && !asked.includes(word));
}

function namesPlace(question: Question, text: string): boolean {
  const asked = foldAccents(question.standalone).toLowerCase();
  return [...text.matchAll(IN_NAME)].some(
    ([match]) => !asked.includes(foldAccents(match.split(/\s+/).at(-1)!).toLowerCase()),
  );
}

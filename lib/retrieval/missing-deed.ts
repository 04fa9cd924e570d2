import type { Event } from "#lib/chat/types.ts";
import type { Question, QuestionConcept } from "./understand-question.ts";

/**
 * Words that a question is put with and its answer need not share: what nearly anything may be said to do, and what kinds of things are
 * called. English, then French.
 */
const LIGHT_WORDS = new Set(
  `attend attended attending take taking taken part participate participated participating join joined come came coming go goes going went
   gone get gets getting got give gives gave given giving receive received receives hold holds held holding organise organised organize
   organized host hosted run ran running lead led say said saying tell told happen happened occur occurred do did done doing make makes made
   making work worked include included includes involve involved want wanted need needed use used using help helped show showed shown put
   let keep kept start started starts begin began begun end ended finish finished last lasted lasts stand stands mean means meant call called
   name named names title role purpose aim aims goal reason reasons topic topics subject subjects focus theme point points matter matters kind
   kinds type types sort sorts form way ways example number numbers amount amounts total sum share part percentage figure figures date dates
   day days year years month months week weeks time times hour hours period place places city cities town towns country countries area areas
   region regions location venue people person persons participants anyone anybody everyone everybody somebody someone men women group groups
   organisation organisations organization organizations institution institutions body bodies agency agencies company companies event events
   activity activities information detail details according compare compared comparison quote words answer could would should might must may
   able know read find see look somewhere short note preparing high long big large largest biggest smallest highest longest oldest earliest latest ever using speak spoke spoken conducted also
   still exactly approximately paid pay pays worth funded financed sponsored thing things together more most fewer less
   participer participé participent assister assisté venir venu venus viennent aller allé recevoir reçu reçoit donner donné tenir tenu
   organiser organisé organisée accueillir accueilli diriger dirigé conduire conduisait conduit mener menait mené dire parler parlé dit faire fait faut fallait prendre pris mettre mis pouvoir peut
   vouloir devoir doit inclure utiliser utilisé aider aidé aidés aidées montrer commencer commencé finir fini durer duré signifier appeler
   appelé nom noms titre rôle but objectif raison raisons sujet sujets thème point type sorte forme façon exemple nombre montant total somme
   part pourcentage chiffre date dates jour jours an ans année années mois semaine semaines temps heure heures période lieu lieux endroit
   ville villes pays région régions personnes personne participants gens hommes femmes groupe organisation institution agence entreprise
   événement événements activité activités détails comparer citer mots mot réponse payé payer financé voir lire contient exactement`.split(
    /\s+/,
  ),
);

/** What is typed otherwise is looked for, in whatever words. */
const ASKS =
  /\?\s*$|^(?:\p{L}+\s+)?(?:who|whom|whose|what|which|when|where|why|how|qui|que|quoi|quel(?:le)?s?|lequel|laquelle|quand|où|comment|pourquoi|combien)(?!\p{L})|^qu['’]/iu;

/** Of several things asked for an event may well have one. */
const SEVERAL =
  /(?<!\p{L})(?:or|ou|(?:and|et)\s+(?:which|what|who|how|when|where|why|quel(?:le)?s?|qui|quand|où|comment|combien))(?!\p{L})/iu;

/** `ts_rank` of the word itself in a title is .36; a related word has half of a word's at most. */
const LITERAL = 0.9;

/**
 * How much of what a question says of its subject the event does not say in any words known for it: 1 for "which hotel did the
 * *delegation* stay at" where the report has the delegation, and neither hotel nor stay. Nothing where that tells nothing: where the
 * question uses none of the report's own words, another language, or words that may be misspelt.
 * @param held how strongly the event holds a concept, 0 to 1.
 */
export function missingDeed(
  question: Question,
  event: Event,
  held: (concept: QuestionConcept) => number,
): number {
  if (question.language !== event.language || !ASKS.test(question.text) || SEVERAL.test(question.text))
    return 0;
  if (!question.concepts.some((concept) => held(concept) >= LITERAL)) return 0;
  const said = question.concepts.filter(
    ({ asked, role, capitalised, word }) =>
      asked && role === "topic" && !capitalised && !/\p{N}/u.test(word) && !LIGHT_WORDS.has(word),
  );
  const weightOf = (concepts: QuestionConcept[]) => concepts.reduce((sum, { weight }) => sum + weight, 0);
  if (said.length === 0) return 0;
  return weightOf(said.filter((concept) => concept.known && held(concept) === 0)) / weightOf(said);
}

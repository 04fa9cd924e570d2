/**
 * A kind of happening that event reports tell of. What a report calls it counts: a seminar is no workshop, though much alike, for whoever
 * asks for workshops.
 */
interface KindOfEvent {
  /** Nouns for one of it, then for several. */
  english: [one: string, several: string];
  french: [one: string, several: string];
  /** Kinds that count as it, too: a course is a training. */
  includes?: string[];
}

const KINDS: Record<string, KindOfEvent> = {
  training: {
    english: ["training", "trainings"],
    french: ["formation stage", "formations stages"],
    includes: ["course"],
  },
  course: {
    english: ["course class masterclass", "courses classes masterclasses"],
    french: ["cours", "cours"],
    includes: ["training"],
  },
  workshop: { english: ["workshop", "workshops"], french: ["atelier", "ateliers"] },
  seminar: {
    english: ["seminar", "seminars"],
    french: ["séminaire", "séminaires"],
    includes: ["webinar"],
  },
  webinar: {
    english: ["webinar", "webinars"],
    french: ["webinaire", "webinaires"],
  },
  conference: {
    english: ["conference symposium congress", "conferences symposia symposiums congresses"],
    french: ["conférence colloque congrès symposium", "conférences colloques congrès symposiums"],
  },
  meeting: {
    english: ["meeting gathering", "meetings gatherings"],
    french: ["réunion rencontre", "réunions rencontres"],
  },
  visit: { english: ["visit tour", "visits tours"], french: ["visite", "visites"] },
  forum: { english: ["forum", "forums"], french: ["forum", "forums"] },
  summit: { english: ["summit", "summits"], french: ["sommet", "sommets"] },
  roundtable: {
    english: ["roundtable", "roundtables"],
    french: ["roundtable", "roundtables"],
  },
  discussion: {
    english: ["discussion debate", "discussions debates talks"],
    french: ["discussion débat", "discussions débats"],
    includes: ["roundtable"],
  },
  consultation: {
    english: ["consultation", "consultations"],
    french: ["consultation", "consultations"],
  },
  hearing: { english: ["hearing", "hearings"], french: ["audition", "auditions"] },
  negotiation: {
    english: ["negotiation", "negotiations"],
    french: ["négociation", "négociations"],
  },
  session: { english: ["session", "sessions"], french: ["séance session", "séances sessions"] },
  lecture: { english: ["lecture", "lectures"], french: ["exposé", "exposés"] },
  briefing: { english: ["briefing", "briefings"], french: ["briefing", "briefings"] },
  exercise: {
    english: ["exercise drill simulation", "exercises drills simulations"],
    french: ["exercice simulation", "exercices simulations"],
  },
  operation: { english: ["operation", "operations"], french: ["opération", "opérations"] },
  mission: { english: ["mission", "missions"], french: ["mission", "missions"] },
  election: {
    english: ["election referendum", "elections referendums"],
    french: ["élection référendum scrutin", "élections référendums scrutins"],
  },
  donation: {
    english: ["donation gift handover hand-over delivery", "donations gifts handovers hand-overs deliveries"],
    french: ["don donation remise livraison", "dons donations remises livraisons"],
  },
  ceremony: {
    english: ["ceremony celebration", "ceremonies celebrations"],
    french: ["cérémonie célébration", "cérémonies célébrations"],
  },
  launch: { english: ["launch", "launches"], french: ["lancement", "lancements"] },
  opening: {
    english: ["opening inauguration", "openings inaugurations"],
    french: ["ouverture inauguration", "ouvertures inaugurations"],
  },
  competition: {
    english: [
      "competition contest hackathon olympiad tournament",
      "competitions contests hackathons olympiads tournaments",
    ],
    french: ["concours compétition tournoi olympiade", "concours compétitions tournois olympiades"],
  },
  exhibition: { english: ["exhibition", "exhibitions"], french: ["exposition", "expositions"] },
  campaign: { english: ["campaign", "campaigns"], french: ["campagne", "campagnes"] },
  camp: { english: ["camp", "camps"], french: ["camp", "camps"] },
  festival: {
    english: ["festival", "festivals"],
    french: ["festival manifestation", "festivals manifestations"],
  },
};

/** The kind that each noun names, with its grammatical number, by language. */
const NOUNS = { en: nounsOf("english"), fr: nounsOf("french") };

function nounsOf(language: "english" | "french"): Map<string, { kind: string; several: boolean }> {
  const nouns = new Map<string, { kind: string; several: boolean }>();
  for (const [kind, names] of Object.entries(KINDS)) {
    for (const [number, words] of names[language].entries()) {
      for (const noun of words.split(" ")) nouns.set(noun, { kind, several: number === 1 });
    }
  }
  return nouns;
}

/** The kind of happening that a noun names in a language ("workshops", « ateliers »), and whether it is a plural; else undefined. */
export function kindNamed(
  word: string,
  language: "en" | "fr",
): { kind: string; several: boolean } | undefined {
  return NOUNS[language].get(word.toLowerCase());
}

/** Every kind that counts as the one asked for, itself first. */
export function kindsCountedAs(kind: string): string[] {
  return [kind, ...(KINDS[kind]?.includes ?? [])];
}

/** Every noun for one happening, or for several, of any kind, in English and French. */
export function kindNouns(number: "one" | "several"): Set<string> {
  const nouns = Object.values(KINDS).flatMap(({ english, french }) =>
    [english, french].flatMap(([one, several]) => (number === "one" ? one : several).split(" ")),
  );
  return new Set(nouns);
}

const ROUND_TABLE = /(?<!\p{L})(?:round[\s-]+table(s?)|table(s?)\s+rondes?)(?!\p{L})/giu;

/** The text with "round table" and « table ronde » as the one word that stands for them in both languages, offsets unchanged. */
export function withRoundTables(text: string): string {
  return text.replace(ROUND_TABLE, (phrase, english: string | undefined, french: string | undefined) =>
    `roundtable${english || french ? "s" : ""}`.padEnd(phrase.length),
  );
}

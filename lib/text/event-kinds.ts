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
  /** Its nouns name a thing, and what is done with the thing is the happening: a loan is signed, a guide is published. */
  isDeed?: true;
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
    english: [
      "conference symposium congress colloquium",
      "conferences symposia symposiums congresses colloquia colloquiums",
    ],
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
    english: ["discussion debate dialogue", "discussions debates dialogues talks"],
    french: ["discussion débat dialogue", "discussions débats dialogues"],
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
  exchange: { english: ["exchange", "exchanges"], french: ["échange", "échanges"] },
  inspection: { english: ["inspection", "inspections"], french: ["inspection", "inspections"] },
  donation: {
    english: ["donation gift handover hand-over delivery", "donations gifts handovers hand-overs deliveries"],
    french: ["don donation remise livraison", "dons donations remises livraisons"],
  },
  ceremony: {
    english: ["ceremony celebration commemoration", "ceremonies celebrations commemorations"],
    french: ["cérémonie célébration commémoration", "cérémonies célébrations commémorations"],
  },
  launch: { english: ["launch", "launches"], french: ["lancement", "lancements"] },
  opening: {
    english: ["opening reopening inauguration", "openings reopenings inaugurations"],
    french: ["ouverture réouverture inauguration", "ouvertures réouvertures inaugurations"],
  },
  competition: {
    english: [
      "competition contest hackathon olympiad tournament championship quiz marathon",
      "competitions contests hackathons olympiads tournaments championships quizzes marathons",
    ],
    french: [
      "concours compétition tournoi olympiade championnat hackathon marathon",
      "concours compétitions tournois olympiades championnats hackathons marathons",
    ],
  },
  exhibition: { english: ["exhibition", "exhibitions"], french: ["exposition", "expositions"] },
  campaign: { english: ["campaign", "campaigns"], french: ["campagne", "campagnes"] },
  camp: { english: ["camp bootcamp", "camps bootcamps"], french: ["camp", "camps"] },
  school: { english: ["summerschool", "summerschools"], french: ["écoledété", "écolesdété"] },
  screening: { english: ["screening", "screenings"], french: ["projection", "projections"] },
  concert: { english: ["concert", "concerts"], french: ["concert", "concerts"] },
  fair: { english: ["fair", "fairs"], french: ["foire salon", "foires salons"] },
  distribution: { english: ["distribution", "distributions"], french: ["distribution", "distributions"] },
  restitution: {
    english: ["restitution repatriation", "restitutions repatriations"],
    french: ["restitution rapatriement", "restitutions rapatriements"],
  },
  festival: {
    english: ["festival", "festivals"],
    french: ["festival manifestation", "festivals manifestations"],
  },
  agreement: {
    english: [
      "agreement memorandum treaty pact accord contract signing",
      "agreements memoranda memorandums treaties pacts accords contracts signings",
    ],
    french: [
      "accord mémorandum traité convention contrat signature",
      "accords mémorandums traités conventions contrats signatures",
    ],
    isDeed: true,
  },
  loan: { english: ["loan", "loans"], french: ["prêt emprunt", "prêts emprunts"], isDeed: true },
  grant: {
    english: ["grant subsidy scholarship", "grants subsidies scholarships"],
    french: ["subvention bourse", "subventions bourses"],
    isDeed: true,
  },
  award: {
    english: ["award prize medal distinction", "awards prizes medals distinctions"],
    french: ["prix médaille distinction récompense", "prix médailles distinctions récompenses"],
    isDeed: true,
  },
  publication: {
    english: [
      "publication handbook manual guide brochure toolkit",
      "publications handbooks manuals guides brochures toolkits",
    ],
    french: ["publication manuel guide brochure", "publications manuels guides brochures"],
    isDeed: true,
  },
  appointment: {
    english: ["appointment nomination", "appointments nominations"],
    french: ["nomination", "nominations"],
    isDeed: true,
  },
};

interface NamedKind {
  kind: string;
  several: boolean;
}

/** The kind that each noun names, with its grammatical number, by language. */
const NOUNS = { en: nounsOf("english"), fr: nounsOf("french") };

function nounsOf(language: "english" | "french"): Map<string, NamedKind> {
  const nouns = new Map<string, NamedKind>();
  for (const [kind, names] of Object.entries(KINDS)) {
    for (const [number, words] of names[language].entries()) {
      for (const noun of words.split(" ")) nouns.set(noun, { kind, several: number === 1 });
    }
  }
  return nouns;
}

/**
 * The kind of happening that a noun names in a language ("workshops", « ateliers »), and whether it is a plural; else undefined. What
 * only becomes a happening by what is done with it ("loan") has none.
 */
export function kindNamed(word: string, language: "en" | "fr"): NamedKind | undefined {
  const named = NOUNS[language].get(word.toLowerCase());
  return named && KINDS[named.kind]?.isDeed ? undefined : named;
}

/** The kind that a noun of a question asks for, in either language; "loans" asks for what was done with them. */
export function kindAsked(word: string): string | undefined {
  return (NOUNS.en.get(word) ?? NOUNS.fr.get(word))?.kind;
}

/** Every kind that counts as the one asked for, itself first. */
export function kindsCountedAs(kind: string): string[] {
  return [kind, ...(KINDS[kind]?.includes ?? [])];
}

/** Every noun for one happening, or for several, of any kind, in English and French. */
export function kindNouns(number: "one" | "several"): Set<string> {
  return nounsWhere(number, ({ isDeed }) => !isDeed);
}

/** Every noun for several things that become happenings by what is done with them. */
export function deedNouns(): Set<string> {
  return nounsWhere("several", ({ isDeed }) => Boolean(isDeed));
}

/** Whether what is asked for are things that become happenings by what is done with them. */
export function areDeeds(kinds: string[]): boolean {
  return kinds.length > 0 && kinds.every((kind) => KINDS[kind]?.isDeed);
}

function nounsWhere(number: "one" | "several", isWanted: (kind: KindOfEvent) => boolean): Set<string> {
  const nouns = Object.values(KINDS)
    .filter(isWanted)
    .flatMap(({ english, french }) =>
      [english, french].flatMap(([one, several]) => (number === "one" ? one : several).split(" ")),
    );
  return new Set(nouns);
}

/** Names of two words and more, each with the one word for it, and for several; none is longer than its shortest form. */
const PHRASES: [form: RegExp, one: string, several: string][] = [
  [/(?<!\p{L})(?:round[\s-]+tables?|tables?\s+rondes?)(?!\p{L})/giu, "roundtable", "roundtables"],
  [
    /(?<!\p{L})(?:(?:summer|autumn|winter|spring)(?:\s*,\s*|\s+(?:or|and)\s+))*(?:summer|autumn|winter|spring)[\s-]+(?:schools?|universit(?:y|ies)|academ(?:y|ies))(?!\p{L})/giu,
    "summerschool",
    "summerschools",
  ],
  [
    /(?<!\p{L})(?:école|université|académie)s?\s+(?:d['’](?:été|automne|hiver)|de\s+printemps)(?!\p{L})/giu,
    "écoledété",
    "écolesdété",
  ],
];
const SEVERAL = /(?:tables|schools|ies|(?:école|université|académie)s)(?!\p{L})/iu;

/** The text with "round table", « école d'été » and their like as one word each, offsets unchanged. */
export function withJoinedNames(text: string): string {
  return PHRASES.reduce(
    (joined, [form, one, several]) =>
      joined.replace(form, (phrase) => (SEVERAL.test(phrase) ? several : one).padEnd(phrase.length)),
    text,
  );
}

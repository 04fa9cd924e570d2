/**
 * Words of a question that a report leaves to its readers: that a delegation is foreign, or the Red Cross a society, it need not say; and those that a kind of
 * happening says already, as every drill is for an emergency. English, then French.
 */
const TACIT = words(`
  foreign abroad overseas official various several different other main major important own
  organisations organizations organisation organization societies agencies agency institutions bodies
  étranger étrangère étrangers étrangères officiel officielle officiels officielles divers diverses différents différentes autres
  principaux principales organisations organisation sociétés agences agence institutions organismes`);
const TACIT_OF_KIND: Record<string, Set<string>> = {
  exercise: words("emergency emergencies simulation simulated practical urgence urgences pratique pratiques"),
  donation: words("material charitable generous matériel matériels généreux"),
  visit: words("working travail"),
  competition: words("prize"),
  distribution: words("aid humanitarian relief aide humanitaire secours"),
};

/** A tacit word need not stand in an event; where it does, it counts. */
const TACIT_SHARE = 0.25;

/** The subject of a list of events of some kinds with its tacit words worth less, and without them where there are no others. */
export function weighTacit<Concept extends { word: string; weight: number }>(
  subject: Concept[],
  kinds: string[],
): Concept[] {
  const isTacit = ({ word }: Concept) =>
    TACIT.has(word) || kinds.some((kind) => TACIT_OF_KIND[kind]?.has(word));
  if (subject.every(isTacit)) return [];
  return subject.map((concept) =>
    isTacit(concept) ? { ...concept, weight: concept.weight * TACIT_SHARE } : concept,
  );
}

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

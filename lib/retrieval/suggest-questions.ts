import type { Event } from "#lib/chat/types.ts";
import type { Database } from "#lib/db/client.ts";
import { type EventsFilter, listEvents } from "#lib/db/events.ts";

/** Events read to draw suggestions from. */
const EVENTS_READ = 200;
/** A title longer than this makes a clumsy question. */
const LONGEST_TITLE = 90;

/** Up to four questions that the events of a filter can answer: about one event, a list, a count. */
export async function suggestQuestions(
  db: Database,
  { language, filter }: { language: "en" | "fr"; filter: EventsFilter },
): Promise<string[]> {
  const { events } = await listEvents(db, { ...filter, limit: EVENTS_READ });
  const questions: string[] = [];
  const titled = events.filter(
    (event) => event.language === language && event.dateStart && event.title.length <= LONGEST_TITLE,
  );
  const ask = language === "fr" ? fr : en;
  for (const place of [0.8, 0.3]) {
    const event = titled[Math.floor(titled.length * place)];
    if (event) questions.push(ask.about(event.title));
  }
  const country = commonest(events.flatMap((event) => event.countries));
  if (country)
    questions.push(ask.list(new Intl.DisplayNames(language, { type: "region" }).of(country) ?? country));
  const month = commonest(events.flatMap(({ dateStart }) => (dateStart ? [dateStart.slice(0, 7)] : [])));
  if (month) questions.push(ask.count(monthName(month, language)));
  return [...new Set(questions)];
}

const en = {
  about: (title: string) => `What was reported on “${title}”?`,
  list: (country: string) => `Which events took place in ${country}?`,
  count: (month: string) => `How many events took place in ${month}?`,
};

const fr: typeof en = {
  about: (title) => `Que disent les rapports de «\u00a0${title}\u00a0»\u00a0?`,
  list: (country) => `Quels événements ont eu lieu dans ce pays\u00a0: ${country}\u00a0?`,
  count: (month) => `Combien d’événements ont eu lieu en ${month}\u00a0?`,
};

function monthName(month: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(new Date(`${month}-01`));
}

/** The value that occurs most often; of several, the one met first. */
function commonest(values: Event["countries"]): string | undefined {
  const counts = Map.groupBy(values, (value) => value);
  return [...counts.entries()].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
}

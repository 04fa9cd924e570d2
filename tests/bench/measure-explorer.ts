import { z } from "zod";
import { type Event, eventSchema } from "#lib/chat/types.ts";
import { requestJson } from "#tests/eval/http-system.ts";
import { serveReports } from "#tests/eval/serve-reports.ts";
import type { FigureFamily } from "./bench-setting.ts";
import { percentileFigures } from "./figure.ts";
import { openArchive } from "./generated/open-archive.ts";
import { timePages } from "./time-requests.ts";

/** What the server takes for the explorer of a large archive, whole page, with each of its filters. */
export const measureExplorer: FigureFamily = async ({ say }) => {
  const { dataDir } = await openArchive({ say });
  await using server = await serveReports({ command: "serve", reports: dataDir, dataDir });
  const { events } = z
    .object({ events: z.array(eventSchema).min(1) })
    .parse(await requestJson(`${server.base}/api/events?limit=200`));
  const filters = [events[0]!, events.at(-1)!].flatMap(filtersOf);
  say(`Opening the explorer with ${filters.length} filters`);
  const times = await timePages(
    server.base,
    filters.map((filter) => `/events?${new URLSearchParams(filter)}`),
  );
  return percentileFigures("5,000 events: explorer, filtered", times, 150);
};

/** Every filter by itself and together with others, so that an event is found by each. */
function filtersOf({ title, dateStart, countries, language, document }: Event): Record<string, string>[] {
  const [country = ""] = countries;
  const year = (dateStart ?? "2020").slice(0, 4);
  const period = { from: `${year}-01-01`, to: `${year}-12-31` };
  const [word = title] = title.split(" ").toSorted((a, b) => b.length - a.length);
  return [
    {},
    { country },
    period,
    { language },
    { document },
    { q: word },
    { q: word.slice(0, 3) },
    { q: title },
    { country, ...period },
    { q: word, country, language },
  ];
}

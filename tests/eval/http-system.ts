import { z } from "zod";
import { answerSchema, eventSchema, searchResultSchema } from "#lib/chat/types.ts";
import { RapporteurError } from "#lib/errors.ts";
import type { System } from "./system.ts";

const eventsPageSchema = z.object({ events: z.array(eventSchema), nextCursor: z.string().nullable() });
const searchSchema = z.object({ results: z.array(searchResultSchema) });

/** The most that a page of events may hold. */
const EVENTS_PER_PAGE = 200;
const RESULTS = 10;

/** A server, asked through its public API, every answer of which is held against the API's own schemas. */
export function httpSystem(base: string): System {
  return {
    name: base,
    async readEvents() {
      const events = [];
      let cursor: string | null = null;
      do {
        const query = new URLSearchParams({ limit: String(EVENTS_PER_PAGE), ...(cursor && { cursor }) });
        const page: z.infer<typeof eventsPageSchema> = eventsPageSchema.parse(
          await requestJson(`${base}/api/events?${query}`),
        );
        events.push(...page.events);
        cursor = page.nextCursor;
      } while (cursor);
      return events;
    },
    async search(question) {
      const query = new URLSearchParams({ q: question, limit: String(RESULTS) });
      return searchSchema.parse(await requestJson(`${base}/api/search?${query}`)).results;
    },
    async ask(question, history) {
      return answerSchema.parse(await requestJson(`${base}/api/ask`, { question, history }));
    },
  };
}

/**
 * The JSON at a URL, by POST where there is a body.
 * @throws RapporteurError `internal` with the status and the body when the server refuses.
 */
export async function requestJson(url: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    headers: {
      accept: "application/json",
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new RapporteurError("internal", `${url} answered ${response.status}: ${text}`);
  return JSON.parse(text);
}

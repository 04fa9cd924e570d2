import type { DocumentContent } from "#lib/db/documents.ts";
import { foldAccents } from "#lib/text/normalise.ts";

export interface EventSpec {
  id: string;
  title: string;
  /** One passage of one sentence each; their ids are `<event id>/<text>`. */
  passages?: string[];
  dateStart?: string | null;
  dateEnd?: string | null;
  countries?: string[];
  kinds?: string[];
  towns?: string[];
  language?: string;
}

/** A document whose text is its passages, a line each, under a model of three dimensions. */
export function documentContent(
  path: string,
  events: EventSpec[],
  { hash = "hash", model = "model", embed = unitVector } = {},
): DocumentContent {
  const content: DocumentContent = {
    path,
    hash,
    pipeline: "pipeline",
    embeddingModel: model,
    text: "",
    events: [],
    passages: [],
  };
  for (const { id, title, passages = [title], dateStart = null, dateEnd = null, ...event } of events) {
    const { countries = [], kinds = [], towns = [], language = "en" } = event;
    const start = content.text.length;
    for (const text of passages) {
      const passage = { start: content.text.length, end: content.text.length + text.length };
      const embedded = { embeddingKey: text, embedding: embed(text) };
      content.passages.push({
        ...passage,
        ...embedded,
        id: `${id}/${text}`,
        eventId: id,
        language,
        text,
        contextText: foldAccents(title),
        foldedText: foldAccents(text),
        sentences: [{ ...passage, ...embedded }],
      });
      content.text += `${text}\n`;
    }
    content.events.push({
      id,
      start,
      end: content.text.length,
      title,
      dateStart,
      dateEnd,
      countries,
      language,
      kinds,
      towns,
    });
  }
  return content;
}

/** One of three directions, by the length of the text. */
function unitVector(text: string): number[] {
  return [0, 1, 2].map((axis) => (text.length % 3 === axis ? 1 : 0));
}

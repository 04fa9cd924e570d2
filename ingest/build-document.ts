import { acronymsOf } from "#lib/text/acronyms.ts";
import { foldAccents } from "#lib/text/normalise.ts";
import type { Span } from "#lib/text/span.ts";
import { annotateEvents, type EventDraft } from "./annotate-event.ts";
import { chunkEvent } from "./chunk-event.ts";
import { describeEvent, describeEventForWords } from "./describe-event.ts";
import { contentIds } from "./document-ids.ts";
import type { PassageTexts } from "./embed-passages.ts";
import { splitEvents } from "./split-events.ts";

export interface BuiltPassage extends Span {
  id: string;
  eventId: string;
  language: string;
  /** The report's own words. */
  text: string;
  contextText: string;
  foldedText: string;
  sentences: Span[];
  /** What is embedded, which is never quoted. */
  texts: PassageTexts;
}

export interface BuiltDocument {
  events: (EventDraft & { id: string })[];
  passages: BuiltPassage[];
}

/** Turns a document's text into events and their passages, all but the embeddings. */
export function buildDocument(document: string, text: string): BuiltDocument {
  const idOfEvent = contentIds(document);
  const events = annotateEvents(text, splitEvents(text)).map((event) => ({
    ...event,
    id: idOfEvent(text.slice(event.start, event.end)),
  }));
  return { events, passages: events.flatMap((event) => buildPassages(text, event)) };
}

function buildPassages(text: string, event: BuiltDocument["events"][number]): BuiltPassage[] {
  const idOfPassage = contentIds(event.id);
  const description = describeEvent(event);
  const contextText = describeEventForWords(event);
  return chunkEvent(text, event).map(({ start, end, sentences }) => {
    const passageText = text.slice(start, end);
    return {
      id: idOfPassage(passageText),
      eventId: event.id,
      start,
      end,
      language: event.language,
      text: passageText,
      contextText: [contextText, ...acronymsOf(foldAccents(passageText))].join(" "),
      foldedText: foldAccents(passageText),
      sentences,
      texts: {
        text: oneLine(`${description} ${passageText}`),
        sentences: sentences.map((sentence) => oneLine(text.slice(sentence.start, sentence.end))),
      },
    };
  });
}

/** Line breaks and repeated spaces mean nothing to an embedding model and would make equal texts differ. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

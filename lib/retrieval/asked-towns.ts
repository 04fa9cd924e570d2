import type { WantedEvents } from "#lib/db/wanted-events.ts";
import { townKey } from "#lib/text/town-key.ts";
import type { Question } from "./understand-question.ts";

/** Behind these a town is whom or what it is about, or where an office sits; an event need only name it. */
const NO_VENUE =
  /(?:\b(?:from|of|about|on|regarding|concerning|between)|(?<!\p{L})(?:sur|concernant|entre|venue?s?\s+de|originaires?\s+de)|(?:office|mission|bureau|centre|center|presence|embassy|ambassade)\s+(?:in|of|à|de|d['’]))\s+(?:the\s+)?$/iu;

/** The towns that events are asked for in: each of several will do. */
export function askedTowns({
  understood,
  concepts,
  standalone,
}: Pick<Question, "understood" | "concepts" | "standalone">): WantedEvents["town"] {
  const towns = understood.towns.map((town) => town.toLowerCase());
  const question = standalone.toLowerCase();
  return {
    keys: towns
      .filter((town) => !NO_VENUE.test(question.slice(0, Math.max(0, question.indexOf(town)))))
      .map(townKey),
    words: concepts.filter(({ word, role }) => role === "scope" && towns.some((town) => town.includes(word))),
  };
}

import { useLayoutEffect, useRef } from "react";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";
import { EventParagraphs } from "./event-paragraphs.tsx";
import { layOutEventText } from "./lay-out-event-text.ts";
import { locateQuote } from "./locate-quote.ts";
import type { Place } from "./reading.ts";
import type { EventWithText } from "./use-event-text.ts";

/** Where a quote is brought to, and how far down it may end without being moved, as parts of the panel's height. */
const QUOTE_TOP = 0.28;
const QUOTE_BOTTOM = 0.8;

interface EventTextViewProps {
  event: EventWithText;
  /** The place that is open. */
  place: Place;
  /** Every place of the same reading: quotes in this event are marked faintly. */
  places: Place[];
}

/** The text of an event, with the quote marked and brought into view. */
export function EventTextView({ event, place, places }: EventTextViewProps) {
  const { text } = useAnswerInterface();
  const ref = useRef<HTMLDivElement>(null);
  const { citation } = place;

  const quote = citation && locateQuote(event, citation);
  const others = places.flatMap((other) => {
    if (other.event.id !== place.event.id || !other.citation || other.citation === citation) return [];
    return locateQuote(event, other.citation) ?? [];
  });
  const paragraphs = layOutEventText(event.text, quote, others);

  // Another citation of the same event moves the text too
  useLayoutEffect(() => {
    const scroller = ref.current?.closest("[data-scroller]");
    if (!scroller) return;
    scroller.scrollTop = 0;
    const marks = [...scroller.querySelectorAll("[data-chosen]")].map((mark) => mark.getBoundingClientRect());
    const top = scroller.getBoundingClientRect().top;
    const [first, last] = [marks[0], marks.at(-1)];
    if (first && last && last.bottom - top > scroller.clientHeight * QUOTE_BOTTOM) {
      scroller.scrollTop = first.top - top - scroller.clientHeight * QUOTE_TOP;
    }
  }, [event, citation]);

  return (
    <>
      {citation && !quote && (
        <div className="notice mb-5">
          <p>{text.quoteMoved}</p>
          <blockquote lang={event.language} dir="auto" className="mt-2 font-serif">
            {citation.quote}
          </blockquote>
        </div>
      )}
      <EventParagraphs ref={ref} paragraphs={paragraphs} language={event.language} />
    </>
  );
}

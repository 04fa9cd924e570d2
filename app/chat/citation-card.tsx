import { PreviewCard } from "@base-ui/react/preview-card";
import { useRef } from "react";
import type { Citation, UncitedStatement } from "#lib/chat/types.ts";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";
import { CitationCheck } from "./citation-check.tsx";
import { EventFacts } from "./event-facts.tsx";
import { locateQuote } from "./locate-quote.ts";
import { quoteContext } from "./quote-context.ts";
import { useEventText } from "./use-event-text.ts";

/** Connects every mark of the page with the one card that says what it stands for. */
export const citationCard = PreviewCard.createHandle<Citation | UncitedStatement>();

/**
 * The card shown while a mark is hovered or focused: the quote among the words around it and the event it comes from, or what an
 * uncited sentence states.
 */
export function CitationCard() {
  // Beside the answers rather than at the end of the document, so that it is part of the page's main region.
  const ref = useRef<HTMLDivElement>(null);
  return (
    <div ref={ref}>
      <PreviewCard.Root
        handle={citationCard}
        onOpenChange={(open, details) => {
          // Focus that comes from nowhere is focus given back when a report closes: the reader has just read the quote.
          if (open && details.reason === "trigger-focus" && details.event.relatedTarget === null)
            details.cancel();
        }}
      >
        {({ payload }) => (
          <PreviewCard.Portal container={ref}>
            <PreviewCard.Positioner sideOffset={6} collisionPadding={12} className="z-30">
              <PreviewCard.Popup className="w-[min(23rem,calc(100vw-1.5rem))] origin-(--transform-origin) rounded-lg border border-rule bg-sheet p-4 shadow-raised motion-safe:transition-opacity motion-safe:duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0">
                {payload &&
                  ("quote" in payload ? (
                    <CitationPreview citation={payload} />
                  ) : (
                    <UncitedStates states={payload.states} />
                  ))}
              </PreviewCard.Popup>
            </PreviewCard.Positioner>
          </PreviewCard.Portal>
        )}
      </PreviewCard.Root>
    </div>
  );
}

function UncitedStates({ states }: Pick<UncitedStatement, "states">) {
  const { text } = useAnswerInterface();
  return <p className="text-pretty text-[0.875rem] leading-snug">{text.uncited(states)}</p>;
}

function CitationPreview({ citation }: { citation: Citation }) {
  const { event, quote } = citation;
  // The quote is there at once; the words around it come with the report's text.
  const [eventText] = useEventText(event.id);
  const place = eventText.state === "ready" ? locateQuote(eventText.event, citation) : null;
  const context =
    eventText.state === "ready" && place
      ? quoteContext(eventText.event.text, place)
      : { before: "", after: "" };
  return (
    <>
      <blockquote
        lang={event.language}
        dir="auto"
        className="line-clamp-[9] text-pretty font-serif leading-normal"
      >
        <span className="text-soft">{context.before}</span>
        <span className="bg-marker box-decoration-clone px-0.5">{quote}</span>
        <span className="text-soft">{context.after}</span>
      </blockquote>
      <p lang={event.language} dir="auto" className="mt-3 font-medium text-[0.8125rem] leading-snug">
        {event.title}
      </p>
      <EventFacts event={event} className="mt-0.5 text-[0.8125rem]" />
      <CitationCheck check={citation.check} className="mt-2 border-rule border-t pt-2" />
    </>
  );
}

import { PreviewCard } from "@base-ui/react/preview-card";
import { useRef } from "react";
import type { Citation } from "#lib/chat/types.ts";
import { EventFacts } from "./event-facts.tsx";

/** Connects every citation mark of the page with the one card that previews them. */
export const citationCard = PreviewCard.createHandle<Citation>();

/** The card shown while a citation mark is hovered or focused: the quote, and the event it comes from. */
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
        {({ payload: citation }) => (
          <PreviewCard.Portal container={ref}>
            <PreviewCard.Positioner sideOffset={6} collisionPadding={12} className="z-30">
              <PreviewCard.Popup className="w-[min(23rem,calc(100vw-1.5rem))] origin-(--transform-origin) rounded-lg border border-rule bg-sheet p-4 shadow-raised motion-safe:transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0">
                {citation && (
                  <>
                    <blockquote
                      lang={citation.event.language}
                      dir="auto"
                      className="line-clamp-6 text-pretty font-serif leading-normal"
                    >
                      <span className="bg-marker box-decoration-clone px-0.5">{citation.quote}</span>
                    </blockquote>
                    <p
                      lang={citation.event.language}
                      className="mt-3 font-medium text-[0.8125rem] leading-snug"
                    >
                      {citation.event.title}
                    </p>
                    <EventFacts event={citation.event} className="mt-0.5 text-[0.8125rem]" />
                  </>
                )}
              </PreviewCard.Popup>
            </PreviewCard.Positioner>
          </PreviewCard.Portal>
        )}
      </PreviewCard.Root>
    </div>
  );
}

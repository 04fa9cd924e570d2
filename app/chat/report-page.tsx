import { ChevronLeft, ChevronRight, X } from "lucide-react";
import type { KeyboardEvent, RefObject } from "react";
import { eventAddress } from "../events/events-address.ts";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";
import { EventFacts } from "./event-facts.tsx";
import { EventTextView } from "./event-text-view.tsx";
import { OpenPage } from "./open-page.tsx";
import type { Reading } from "./reading.ts";
import { useEventText } from "./use-event-text.ts";

interface ReportPageProps {
  reading: Reading;
  titleRef: RefObject<HTMLHeadingElement | null>;
  onStep: (index: number) => void;
  onClose: () => void;
}

/** The event that is open: its place among the others, its facts and its text. */
export function ReportPage({ reading, titleRef, onStep, onClose }: ReportPageProps) {
  const { text } = useAnswerInterface();
  const { of, places, index } = reading;
  const place = places[index];
  const [eventText, retry] = useEventText(place?.event.id ?? "");
  if (!place) return null;

  const { event } = place;
  const words =
    of === "citations"
      ? { position: text.citationPosition, previous: text.previousCitation, next: text.nextCitation }
      : { position: text.eventPosition, previous: text.previousEvent, next: text.nextEvent };

  function onKeyDown(pressed: KeyboardEvent) {
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.shiftKey) return;
    if (pressed.key === "ArrowLeft" && index > 0) onStep(index - 1);
    if (pressed.key === "ArrowRight" && index < places.length - 1) onStep(index + 1);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys repeat what its buttons do
    <div className="flex min-h-0 flex-1 flex-col" onKeyDown={onKeyDown}>
      <div className="flex h-bar shrink-0 items-center gap-1 border-rule border-b ps-3 pe-2">
        {places.length > 1 && (
          <>
            <button
              type="button"
              className="icon-button"
              aria-label={words.previous}
              aria-disabled={index === 0}
              onClick={() => index > 0 && onStep(index - 1)}
            >
              <ChevronLeft aria-hidden className="size-5" />
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={words.next}
              aria-disabled={index === places.length - 1}
              onClick={() => index < places.length - 1 && onStep(index + 1)}
            >
              <ChevronRight aria-hidden className="size-5" />
            </button>
          </>
        )}
        <p className="ms-1 text-[0.8125rem] text-soft tabular-nums">
          {words.position(index + 1, places.length)}
        </p>
        <button type="button" className="icon-button ms-auto" aria-label={text.closePanel} onClick={onClose}>
          <X aria-hidden className="size-5" />
        </button>
      </div>
      <section
        data-scroller
        aria-label={text.reportText}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 pt-6 pb-16 sm:px-8"
      >
        <div className="mx-auto max-w-[36rem]">
          <h2
            ref={titleRef}
            tabIndex={-1}
            lang={event.language}
            dir="auto"
            className="text-pretty rounded-xs font-semibold font-serif text-[1.375rem] leading-snug"
          >
            {event.title}
          </h2>
          <div className="mt-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-rule border-b pb-4 text-[0.8125rem]">
            <EventFacts event={event} />
            <OpenPage href={eventAddress(event.id)}>{text.openPage}</OpenPage>
          </div>
          <div className="pt-5">
            {eventText.state === "loading" && <p className="animate-late text-soft">{text.loadingEvent}</p>}
            {eventText.state === "gone" && <p className="notice">{text.eventGone}</p>}
            {eventText.state === "failed" && (
              <div className="notice">
                <p>{text.eventFailed}</p>
                <button type="button" className="plain-button mt-3" onClick={retry}>
                  {text.tryAgain}
                </button>
              </div>
            )}
            {eventText.state === "ready" && (
              <EventTextView event={eventText.event} place={place} places={places} />
            )}
          </div>
        </div>
      </section>
    </div>
  );
}

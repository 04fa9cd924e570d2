import type { Event } from "#lib/chat/types.ts";
import { listFacts } from "../events/list-facts.ts";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";

/** When and where an event took place, what language it is reported in if not the reader's, and the document. */
export function EventFacts({ event, className = "" }: { event: Event; className?: string }) {
  const { date, others } = listFacts(event, useAnswerInterface());
  const facts = [date, ...others, event.document];
  return (
    <p className={`text-soft ${className}`}>
      {facts.map((fact, index) => (
        <span key={fact}>
          {index > 0 && <span aria-hidden> · </span>}
          <span className={index === facts.length - 1 ? "wrap-anywhere" : "whitespace-nowrap"}>{fact}</span>
        </span>
      ))}
    </p>
  );
}

import { Check, TriangleAlert } from "lucide-react";
import { useId } from "react";
import type { Citation } from "#lib/chat/types.ts";
import { eventAddress } from "../events/events-address.ts";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";
import { useAnswer } from "./answer-context.ts";
import { CitationMark } from "./citation-mark.tsx";
import { EventFacts } from "./event-facts.tsx";
import { groupSources } from "./group-sources.ts";
import { OpenPage } from "./open-page.tsx";

const isUnsupported = (citation: Citation) => citation.check.status === "unsupported";

/** What the look-up of an answer's facts in its sources found, in one line. */
function CheckSummary({ citations }: { citations: Citation[] }) {
  const { text } = useAnswerInterface();
  const unsupported = citations.filter(isUnsupported).length;
  const { uncited } = useAnswer();
  const verbatim = citations.every(({ check }) => check.status === "verbatim");
  if (unsupported > 0 || uncited.length > 0) {
    return (
      <p className="flex items-baseline gap-1.5 text-[0.8125rem] text-warning">
        <TriangleAlert aria-hidden className="size-3.5 shrink-0 translate-y-0.5" />
        {[
          unsupported > 0 && text.someUnsupported(unsupported, citations.length),
          uncited.length > 0 && text.someUncited(uncited.length),
        ]
          .filter(Boolean)
          .join("; ")}
      </p>
    );
  }
  return (
    <p className="flex items-baseline gap-1.5 text-[0.8125rem] text-soft">
      <Check aria-hidden className="size-3.5 shrink-0 translate-y-0.5 text-accent" />
      {verbatim ? text.allVerbatim : text.allSupported}
    </p>
  );
}

/** The events an answer cites, each with its citations and what was not found in them. */
export function SourceList({ citations }: { citations: Citation[] }) {
  const { text } = useAnswerInterface();
  const id = useId();
  const { onOpen } = useAnswer();
  return (
    <div className="mt-8 animate-arrive">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-rule border-b pb-1.5">
        <h3 id={id} className="label">
          {text.sourcesTitle}
        </h3>
        <CheckSummary citations={citations} />
      </div>
      <ol aria-labelledby={id}>
        {groupSources(citations).map(({ event, citations: cited }) => (
          <li key={event.id} className="source border-rule border-b py-2.5">
            <div className="flex items-baseline justify-between gap-4">
              <button
                type="button"
                lang={event.language}
                dir="auto"
                className="min-h-6 min-w-0 text-pretty text-start font-medium font-serif leading-snug hover:text-accent hover:underline"
                onClick={({ currentTarget }) => cited[0] && onOpen(cited[0], currentTarget)}
              >
                {event.title}
              </button>
              <span className="shrink-0 whitespace-nowrap">
                {cited.map(({ n }) => (
                  <CitationMark key={n} number={n} />
                ))}
              </span>
            </div>
            <div className="mt-0.5 flex flex-wrap items-baseline gap-x-4 text-[0.8125rem]">
              <EventFacts event={event} />
              <OpenPage href={eventAddress(event.id)} about={event.title}>
                {text.openPage}
              </OpenPage>
            </div>
            {/* On paper nothing opens, so the words themselves stand here. */}
            {cited.map(({ n, quote }) => (
              <p
                key={n}
                lang={event.language}
                dir="auto"
                className="mt-1 hidden font-serif text-[0.8125rem] print:block"
              >
                [{n}] {text.quoted(quote)}
              </p>
            ))}
            {cited.filter(isUnsupported).map(({ n, check }) => (
              <p key={n} className="mt-1 text-[0.8125rem] text-warning">
                [{n}] {text.notInSource(check.missing ?? [])}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}

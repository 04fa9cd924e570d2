import { PreviewCard } from "@base-ui/react/preview-card";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";
import { useAnswer } from "./answer-context.ts";
import { citationCard } from "./citation-card.tsx";

/** How long a pointer rests on a mark before its card appears, so that reading across one shows nothing. */
const CARD_DELAY_MS = 250;

/** The number of a citation, as a button that opens the report at the quote. */
export function CitationMark({ number }: { number: number }) {
  const { text } = useAnswerInterface();
  const { citations, streaming, onOpen } = useAnswer();
  const citation = citations.find(({ n }) => n === number);
  if (!citation) {
    // Its citation is on the way: the place is kept, so that the line does not move when it comes.
    return streaming ? (
      <span aria-hidden className="mark opacity-50">
        {number}
      </span>
    ) : null;
  }
  const unsupported = citation.check.status === "unsupported";
  const name = unsupported ? text.citationUnsupported : text.citation;
  return (
    <PreviewCard.Trigger
      handle={citationCard}
      payload={citation}
      delay={CARD_DELAY_MS}
      closeDelay={100}
      render={
        <button
          type="button"
          aria-label={name(number, citation.event.title)}
          data-unsupported={unsupported ? "" : undefined}
          className="mark"
          onClick={(event) => {
            citationCard.close();
            onOpen(citation, event.currentTarget);
          }}
        />
      }
    >
      {number}
    </PreviewCard.Trigger>
  );
}

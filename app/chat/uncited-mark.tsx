import { PreviewCard } from "@base-ui/react/preview-card";
import { useState } from "react";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";
import { useAnswer } from "./answer-context.ts";
import { citationCard } from "./citation-card.tsx";

/**
 * Behind a sentence that states something without a citation: a question mark that says what, in a card while it is hovered or
 * focused, and in the text once it is pressed, as a finger cannot hover.
 */
export function UncitedMark({ place }: { place: number }) {
  const { text } = useAnswerInterface();
  const { uncited } = useAnswer();
  const [open, setOpen] = useState(false);
  const statement = uncited[place];
  if (!statement) return null;
  const meaning = text.uncited(statement.states);
  return (
    <>
      <PreviewCard.Trigger
        handle={citationCard}
        payload={statement}
        delay={100}
        closeDelay={100}
        render={
          <button
            type="button"
            aria-label={meaning}
            aria-expanded={open}
            data-unsupported=""
            className="mark"
            onClick={() => {
              citationCard.close();
              setOpen(!open);
            }}
          />
        }
      >
        ?
      </PreviewCard.Trigger>
      {open && <span className="ms-1 font-sans text-[0.8125rem] text-warning">({meaning})</span>}
    </>
  );
}

import { PreviewCard } from "@base-ui/react/preview-card";
import { useId } from "react";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";
import { useAnswer } from "./answer-context.ts";
import { citationCard } from "./citation-card.tsx";

/** Behind a sentence that states something without a citation: a question mark that says what. */
export function UncitedMark({ place }: { place: number }) {
  const { text } = useAnswerInterface();
  const { uncited } = useAnswer();
  const id = useId();
  const statement = uncited[place];
  if (!statement) return null;
  return (
    <PreviewCard.Trigger
      id={id}
      handle={citationCard}
      payload={statement}
      delay={100}
      closeDelay={100}
      render={
        <button
          type="button"
          aria-label={text.uncited(statement.states)}
          data-unsupported=""
          className="mark"
          onClick={() => citationCard.open(id)}
        />
      }
    >
      ?
    </PreviewCard.Trigger>
  );
}

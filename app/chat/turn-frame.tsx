import { type ReactNode, type Ref, useId, useState } from "react";
import { useInterface } from "../interface/interface-provider.tsx";

/** A question this long is set as text rather than as a heading. */
const LONG_QUESTION_CHARACTERS = 180;
/** And one this long is folded, so that it does not push its answer out of sight. */
const FOLDED_QUESTION_CHARACTERS = 600;

interface TurnFrameProps {
  /** Its place in the conversation, from 1. */
  number: number;
  question: string;
  /** What stands beside the question: what can be done with it. */
  aside?: ReactNode;
  /** What stands in place of the question while it is edited. */
  form?: ReactNode;
  /** Whether it is the last one, which is given the height of the window to grow in. */
  last: boolean;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}

/** A question, numbered in the margin as in a book of minutes, and what answers it. */
export function TurnFrame({ number, question, aside, form, last, ref, children }: TurnFrameProps) {
  const id = useId();
  const { text } = useInterface();
  const folds = question.length > FOLDED_QUESTION_CHARACTERS;
  const [whole, setWhole] = useState(false);
  const size =
    question.length > LONG_QUESTION_CHARACTERS
      ? "text-base leading-relaxed whitespace-pre-wrap wrap-anywhere"
      : "text-[1.3125rem] leading-snug text-pretty";
  return (
    <article
      ref={ref}
      aria-labelledby={id}
      className={`relative pt-8 pb-6 ${last ? "min-h-[calc(100dvh-var(--spacing-bar)-7rem)] print:min-h-0" : ""}`}
    >
      <div className="relative mb-4 flex items-baseline gap-2.5">
        <span
          aria-hidden
          className="font-serif text-[1.0625rem] text-accent tabular-nums beside:absolute beside:-start-margin beside:w-8 beside:text-end beside:leading-[1.8]"
        >
          {number}
        </span>
        <div className={`min-w-0 flex-1 pe-8 beside:pe-0 ${form ? "sr-only" : ""}`}>
          <h2
            id={id}
            dir="auto"
            className={`font-semibold font-serif ${size} ${folds && !whole ? "line-clamp-4 print:line-clamp-none" : ""}`}
          >
            {question}
          </h2>
          {folds && !form && (
            <button
              type="button"
              aria-expanded={whole}
              className="text-button mt-1 min-h-6 text-[0.8125rem] text-soft print:hidden"
              onClick={() => setWhole(!whole)}
            >
              {whole ? text.lessOfQuestion : text.wholeQuestion}
            </button>
          )}
        </div>
        {form ?? aside}
      </div>
      {children}
    </article>
  );
}

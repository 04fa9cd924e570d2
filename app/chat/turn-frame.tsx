import { type ReactNode, type Ref, useId } from "react";

/** A question this long is set as text rather than as a heading. */
const LONG_QUESTION_CHARACTERS = 180;
/** And one this long is folded, so that it does not push its answer out of sight. */
export const FOLDED_QUESTION_CHARACTERS = 600;

interface TurnFrameProps {
  /** Its place in the conversation, from 1. */
  number: number;
  question: string;
  /** Whether only its first lines are shown. */
  folded?: boolean;
  /** What stands below the question. */
  below?: ReactNode;
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
export function TurnFrame({
  number,
  question,
  folded,
  below,
  aside,
  form,
  last,
  ref,
  children,
}: TurnFrameProps) {
  const id = useId();
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
            className={`font-semibold font-serif ${size} ${folded ? "line-clamp-4 print:line-clamp-none" : ""}`}
          >
            {question}
          </h2>
          {!form && below}
        </div>
        {form ?? aside}
      </div>
      {children}
    </article>
  );
}

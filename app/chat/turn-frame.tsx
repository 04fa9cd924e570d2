import { type ReactNode, type Ref, useId } from "react";

/** A question this long is set as text rather than as a heading. */
const LONG_QUESTION_CHARACTERS = 180;

interface TurnFrameProps {
  /** Its place in the conversation, from 1. */
  number: number;
  question: string;
  /** Whether it is the last one, which is given the height of the window to grow in. */
  last: boolean;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}

/** A question, numbered in the margin as in a book of minutes, and what answers it. */
export function TurnFrame({ number, question, last, ref, children }: TurnFrameProps) {
  const id = useId();
  const size =
    question.length > LONG_QUESTION_CHARACTERS
      ? "text-base leading-relaxed whitespace-pre-wrap"
      : "text-[1.3125rem] leading-snug text-pretty";
  return (
    <article
      ref={ref}
      aria-labelledby={id}
      className={`relative pt-8 pb-6 ${last ? "min-h-[calc(100dvh-var(--spacing-bar)-7rem)]" : ""}`}
    >
      <div className="mb-4 flex items-baseline gap-2.5 beside:block">
        <span
          aria-hidden
          className="font-serif text-[1.0625rem] text-accent tabular-nums beside:absolute beside:-start-margin beside:w-8 beside:text-end beside:leading-[1.8]"
        >
          {number}
        </span>
        <h2 id={id} dir="auto" className={`min-w-0 font-semibold font-serif ${size}`}>
          {question}
        </h2>
      </div>
      {children}
    </article>
  );
}

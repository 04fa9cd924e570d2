import { CornerDownRight } from "lucide-react";
import { useId } from "react";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";
import { useFollowUps } from "./use-follow-ups.ts";

interface FollowUpsProps {
  /** The events that the answer cites. */
  eventIds: string[];
  /** What was asked already. */
  asked: string[];
  onAsk: (question: string) => void;
}

/** Questions that lead on from the last answer. */
export function FollowUps({ eventIds, asked, onAsk }: FollowUpsProps) {
  const { text } = useAnswerInterface();
  const id = useId();
  const questions = useFollowUps(eventIds).filter((question) => !asked.includes(question));
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-6 animate-arrive print:hidden">
      <h3 id={id} className="label">
        {text.followUpsTitle}
      </h3>
      <ul className="mt-1">
        {questions.map((question) => (
          <li key={question}>
            <button
              type="button"
              className="flex min-h-6 w-full items-baseline gap-2 rounded-sm py-1 text-start font-serif leading-snug hover:text-accent"
              onClick={() => onAsk(question)}
            >
              <CornerDownRight aria-hidden className="size-3.5 shrink-0 translate-y-0.5 text-edge" />
              <span dir="auto" className="text-pretty">
                {question}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

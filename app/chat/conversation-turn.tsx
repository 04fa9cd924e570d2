import { Pencil } from "lucide-react";
import { type ReactNode, type Ref, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";
import { QuestionForm } from "./question-form.tsx";
import { FOLDED_QUESTION_CHARACTERS, TurnFrame } from "./turn-frame.tsx";

interface ConversationTurnProps {
  number: number;
  question: string;
  /** How many turns come after it. */
  later: number;
  /** Whether editing has to wait. */
  busy: boolean;
  /** Asks another question in place of this one; null where that cannot be. */
  onAskInstead: ((question: string) => void) | null;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}

/** A question that can be edited and asked again, and what answers it. */
export function ConversationTurn({
  number,
  question,
  later,
  busy,
  onAskInstead,
  ref,
  children,
}: ConversationTurnProps) {
  const { text } = useAnswerInterface();
  const [editing, setEditing] = useState(false);
  const folds = question.length > FOLDED_QUESTION_CHARACTERS;
  const [whole, setWhole] = useState(false);
  const editRef = useRef<HTMLButtonElement>(null);

  function leave() {
    flushSync(() => setEditing(false));
    editRef.current?.focus({ preventScroll: true });
  }

  return (
    <TurnFrame
      ref={ref}
      number={number}
      question={question}
      last={later === 0}
      folded={folds && !whole}
      below={
        folds && (
          <button
            type="button"
            aria-expanded={whole}
            className="text-button mt-1 min-h-6 text-[0.8125rem] text-soft print:hidden"
            onClick={() => setWhole(!whole)}
          >
            {whole ? text.lessOfQuestion : text.wholeQuestion}
          </button>
        )
      }
      aside={
        onAskInstead && (
          <button
            ref={editRef}
            type="button"
            aria-label={text.editQuestion}
            aria-disabled={busy}
            className="icon-button absolute -top-1 -end-2 beside:-end-11 print:hidden"
            onClick={() => !busy && setEditing(true)}
          >
            <Pencil aria-hidden className="size-4" />
          </button>
        )
      }
      form={
        editing && onAskInstead ? (
          <QuestionForm
            question={question}
            later={later}
            onAsk={(edited) => {
              leave();
              onAskInstead(edited);
            }}
            onCancel={leave}
          />
        ) : undefined
      }
    >
      {children}
    </TurnFrame>
  );
}

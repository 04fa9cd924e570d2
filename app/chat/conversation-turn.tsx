import { Pencil } from "lucide-react";
import { type ReactNode, type Ref, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";
import { QuestionForm } from "./question-form.tsx";
import { TurnFrame } from "./turn-frame.tsx";

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

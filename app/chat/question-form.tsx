import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { MAX_QUESTION_CHARACTERS } from "#lib/chat/limits.ts";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";

interface QuestionFormProps {
  question: string;
  /** How many questions were asked after this one. */
  later: number;
  onAsk: (question: string) => void;
  onCancel: () => void;
}

/** A question that was asked, to be asked otherwise. */
export function QuestionForm({ question, later, onAsk, onCancel }: QuestionFormProps) {
  const { text } = useAnswerInterface();
  const [draft, setDraft] = useState(question);
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const edited = draft.trim();
  const excess = edited.length - MAX_QUESTION_CHARACTERS;
  const canAsk = edited !== "" && excess <= 0;

  useEffect(() => {
    const field = fieldRef.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);

  function submit(event: FormEvent | KeyboardEvent) {
    event.preventDefault();
    if (canAsk) onAsk(edited);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) submit(event);
    else if (event.key === "Escape") {
      // The page's own Escape would close the report beside it.
      event.preventDefault();
      onCancel();
    }
  }

  return (
    <form onSubmit={submit} className="min-w-0 flex-1">
      <div className="rounded-lg border border-edge bg-sheet focus-within:border-accent focus-within:outline focus-within:outline-accent">
        <div className="growing-field" data-value={draft}>
          <textarea
            ref={fieldRef}
            rows={1}
            value={draft}
            dir="auto"
            aria-label={text.editedQuestion}
            aria-invalid={excess > 0}
            enterKeyHint="send"
            onChange={({ target }) => setDraft(target.value)}
            onKeyDown={onKeyDown}
          />
        </div>
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1.5 text-[0.8125rem] text-soft">
        <button type="submit" className="plain-button disabled:text-soft" disabled={!canAsk}>
          {text.askInstead}
        </button>
        <button type="button" className="plain-button" onClick={onCancel}>
          {text.cancelEdit}
        </button>
        {excess > 0 ? (
          <p className="font-medium text-warning">{text.tooLong(excess)}</p>
        ) : (
          later > 0 && <p>{text.laterDropped(later)}</p>
        )}
      </div>
    </form>
  );
}

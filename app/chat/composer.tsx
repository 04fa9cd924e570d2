import { ArrowUp, Square } from "lucide-react";
import { type FormEvent, type KeyboardEvent, type RefObject, useState } from "react";
import { MAX_QUESTION_CHARACTERS } from "#lib/chat/limits.ts";
import { useInterface } from "../interface/interface-provider.tsx";

/** From this length on the reader is told how much room is left. */
const COUNTED_FROM_CHARACTERS = MAX_QUESTION_CHARACTERS * 0.75;

interface ComposerProps {
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  /** What the field holds to begin with. */
  initialQuestion: string;
  busy: boolean;
  onAsk: (question: string) => void;
  onStop: () => void;
  /** Called when a question seems to be coming. */
  onIntent: () => void;
}

/** The question field. Its button asks, and stops the answer while there is one under way. */
export function Composer({ fieldRef, initialQuestion, busy, onAsk, onStop, onIntent }: ComposerProps) {
  const { text } = useInterface();
  const [draft, setDraft] = useState(initialQuestion);
  const question = draft.trim();
  const excess = question.length - MAX_QUESTION_CHARACTERS;
  const canAsk = !busy && question !== "" && excess <= 0;

  function submit(event: FormEvent | KeyboardEvent) {
    event.preventDefault();
    if (!canAsk) return;
    onAsk(question);
    setDraft("");
    // A phone's keyboard would cover the answer.
    if (window.matchMedia("(pointer: coarse)").matches) fieldRef.current?.blur();
  }

  function onKeyDown(event: KeyboardEvent) {
    // The key that leads here, pressed once more.
    if (event.key === "/" && draft === "") event.preventDefault();
    // While an input method composes a character, Enter belongs to it.
    if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) submit(event);
  }

  return (
    <form onSubmit={submit}>
      <label htmlFor="question" className="sr-only">
        {text.questionLabel}
      </label>
      <div className="flex items-end rounded-lg border border-edge bg-sheet focus-within:border-accent focus-within:outline focus-within:outline-accent">
        <div className="growing-field flex-1" data-value={draft}>
          <textarea
            ref={fieldRef}
            id="question"
            rows={1}
            value={draft}
            placeholder={text.questionPlaceholder}
            aria-describedby="question-note"
            aria-invalid={excess > 0}
            enterKeyHint="send"
            dir="auto"
            onChange={(event) => {
              setDraft(event.target.value);
              onIntent();
            }}
            onFocus={onIntent}
            onKeyDown={onKeyDown}
          />
        </div>
        {busy ? (
          <button key="stop" type="button" className="round-button" aria-label={text.stop} onClick={onStop}>
            <Square aria-hidden className="size-3.5 fill-current" />
          </button>
        ) : (
          <button key="ask" type="submit" className="round-button" aria-label={text.ask} disabled={!canAsk}>
            <ArrowUp aria-hidden className="size-4.5" />
          </button>
        )}
      </div>
      <p id="question-note" className="sr-only">
        {text.keysHint}
      </p>
      {question.length >= COUNTED_FROM_CHARACTERS && (
        <p className={`mt-1.5 text-[0.8125rem] ${excess > 0 ? "font-medium text-warning" : "text-soft"}`}>
          {excess > 0 ? text.tooLong(excess) : text.charactersUsed(question.length, MAX_QUESTION_CHARACTERS)}
        </p>
      )}
    </form>
  );
}

import { useChat } from "@ai-sdk/react";
import { RotateCcw } from "lucide-react";
import { useCallback, useEffect, useRef } from "react";
import type { Scope } from "#lib/chat/types.ts";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";
import { AnswerActions } from "./answer-actions.tsx";
import { AnswerError } from "./answer-error.tsx";
import { AnswerView } from "./answer-view.tsx";
import { CitationCard } from "./citation-card.tsx";
import { ConversationTurn } from "./conversation-turn.tsx";
import { Feedback } from "./feedback.tsx";
import { FollowUps } from "./follow-ups.tsx";
import { readAnswer } from "./read-answer.ts";
import type { OpenReading } from "./reading.ts";
import type { createSession } from "./session.ts";
import { toTurns } from "./to-turns.ts";

/** How often an arriving answer is drawn: smooth to the eye, and leaves the page free to react in between. */
const DRAW_EVERY_MS = 60;

/** Events that further questions are drawn from: an answer is about the first it cites. */
const CITED_EVENTS = 5;

interface TranscriptProps {
  session: ReturnType<typeof createSession>;
  /** The first question, until it is part of the session. */
  pendingQuestion: string | null;
  onAsk: (question: string) => void;
  onAskAgain: (scope?: Scope) => void;
  /** Asks a question in place of the one with that id, and gives up what followed it. */
  onAskInstead: (id: string, question: string) => void;
  onOpen: OpenReading;
  /** Tells a screen reader what became of an action. */
  onAnnounce: (message: string) => void;
}

/** The conversation: every question with its answer. */
export function Transcript({
  session,
  pendingQuestion,
  onAsk,
  onAskAgain,
  onAskInstead,
  onOpen,
  onAnnounce,
}: TranscriptProps) {
  const { text } = useAnswerInterface();
  const { messages, status, error } = useChat({ chat: session, throttle: DRAW_EVERY_MS });
  const busy = status === "submitted" || status === "streaming";
  const known = toTurns(messages);
  const turns =
    known.length === 0 && pendingQuestion !== null
      ? [{ id: "pending", question: pendingQuestion, answer: null }]
      : known;

  // The handlers change with every draw of the chat; answers that are complete need not be drawn again for that.
  const handlers = useRef({ onAskAgain, onOpen });
  useEffect(() => {
    handlers.current = { onAskAgain, onOpen };
  });
  const askWithin = useCallback((scope: Scope) => handlers.current.onAskAgain(scope), []);
  const open = useCallback<OpenReading>((reading, trigger) => handlers.current.onOpen(reading, trigger), []);

  const lastRef = useRef<HTMLElement>(null);
  const lastId = known.at(-1)?.id;
  useEffect(() => {
    // A new question goes to the top of the window, and its answer grows downwards into free space.
    if (lastId === undefined) return;
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    lastRef.current?.scrollIntoView({ behavior: still ? "instant" : "smooth", block: "start" });
  }, [lastId]);

  return (
    <>
      {turns.map((turn, index) => {
        const { id, question, answer } = turn;
        const last = index === turns.length - 1;
        const streaming = last && (busy || known.length === 0);
        const failed = last && !busy && error !== undefined;
        const { result, citations } = readAnswer(answer);
        // Stopped by the reader, or not what the language model was to write.
        const askable =
          last && !streaming && !failed && (result === null || result.modelFailure !== undefined);
        const complete = !streaming && result !== null;
        return (
          <ConversationTurn
            key={id}
            ref={last ? lastRef : undefined}
            number={index + 1}
            question={question}
            later={turns.length - 1 - index}
            busy={busy}
            onAskInstead={known.length === 0 ? null : (edited) => onAskInstead(id, edited)}
          >
            <AnswerView
              message={answer}
              streaming={streaming}
              onChangeScope={last ? askWithin : null}
              onOpen={open}
            />
            {askable && (
              <p className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2 text-[0.9375rem] text-soft">
                {result === null && text.stopped}
                <button type="button" className="plain-button" onClick={() => onAskAgain()}>
                  <RotateCcw aria-hidden className="size-4" />
                  {text.askAgain}
                </button>
              </p>
            )}
            {complete && (
              <AnswerActions turn={turn} conversation={last ? turns : null} onAnnounce={onAnnounce}>
                <Feedback turn={id} />
              </AnswerActions>
            )}
            {complete && last && citations.length > 0 && (
              <FollowUps
                eventIds={[...new Set(citations.map(({ event }) => event.id))].slice(0, CITED_EVENTS)}
                asked={turns.map((each) => each.question)}
                onAsk={onAsk}
              />
            )}
            {failed && <AnswerError error={error} onAskAgain={() => onAskAgain()} />}
          </ConversationTurn>
        );
      })}
      <CitationCard />
    </>
  );
}

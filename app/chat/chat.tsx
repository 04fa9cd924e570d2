"use client";

import { lazy, type ReactNode, type Ref, Suspense, useEffect, useImperativeHandle, useRef } from "react";
import { useInterface } from "../interface/interface-provider.tsx";
import { Composer } from "./composer.tsx";
import { Dock } from "./dock.tsx";
import { EmptyState } from "./empty-state.tsx";
import { FailureNotice } from "./failure-notice.tsx";
import { KeptContext } from "./kept-context.ts";
import { FOLDED_QUESTION_CHARACTERS, TurnFrame } from "./turn-frame.tsx";
import { type Answered, type ConversationInAddress, useConversation } from "./use-conversation.ts";
import { useReading } from "./use-reading.ts";
import { useServerState } from "./use-server-state.ts";
import { Waiting } from "./waiting.tsx";

// Only for those who come back to a conversation.
const OpeningConversation = lazy(() => import("./opening-conversation.tsx"));

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));

/** What can be told to the chat from outside. */
export interface ChatControl {
  ask(question: string): void;
  focus(): void;
}

interface ChatProps {
  ref?: Ref<ChatControl>;
  /** The bar above the conversation; it is told how to begin another one, or null while there is none. */
  header: (onNewConversation: (() => void) | null) => ReactNode;
  /** What names the conversation; without it none is kept. */
  address?: ConversationInAddress;
  /** What the question field holds at first. */
  initialQuestion?: string;
  /** In place of what the chat says of itself, and of the questions it suggests. */
  greeting?: string;
  suggestions?: string[];
  /** What a reader should know before asking. */
  notice?: ReactNode;
  onAnswered?: (answer: Answered) => void;
  /** Called at Escape when there is nothing in the chat to leave. */
  onLeave?: () => void;
}

/** The chat: it owns the conversation and the report that is open beside it; everything below it takes props. */
export function Chat({
  ref,
  header,
  address,
  initialQuestion = "",
  greeting,
  suggestions: givenSuggestions,
  notice,
  onAnswered,
  onLeave,
}: ChatProps) {
  const { text } = useInterface();
  const { health, suggestions } = useServerState();
  const conversation = useConversation({ address, onAnswered });
  const { engine, pending, opening, busy } = conversation;
  const started = engine !== null || pending !== null || opening !== null;
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const focusedFromOutside = useRef(false);
  const { reading, ...report } = useReading({
    conversation: engine,
    fallbackRef: fieldRef,
    announce: conversation.announce,
  });

  function startAnew() {
    conversation.startAnew();
    fieldRef.current?.focus();
  }

  useImperativeHandle(ref, () => ({
    ask(question) {
      if (busy) conversation.stop();
      void conversation.ask(question);
    },
    focus() {
      focusedFromOutside.current = true;
      // The field is always in view, and what stands above it is to be read from its beginning.
      fieldRef.current?.focus({ preventScroll: true });
      focusedFromOutside.current = false;
    },
  }));

  useEffect(() => {
    // A question that came with the address only waits to be asked.
    if (initialQuestion) fieldRef.current?.focus();
  }, [initialQuestion]);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "/" && !isTyping(event.target)) {
        event.preventDefault();
        fieldRef.current?.focus();
      } else if (event.key === "Escape") {
        if (reading) report.close();
        else if (busy) conversation.stop();
        else onLeave?.();
      }
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });

  return (
    <div className="group/chat flex min-h-dvh flex-col" data-reading={reading ? "" : undefined}>
      <div className="relative flex flex-1 flex-col beside:group-data-reading/chat:me-(--report-width)">
        <a href="#question" className="skip-link">
          {text.skipToQuestion}
        </a>
        <div aria-hidden className="margin-rule column" />
        {header(started ? startAnew : null)}
        <main className="flex flex-1 flex-col">
          <div className="column">
            {!started && (
              <EmptyState
                greeting={greeting}
                health={health}
                suggestions={givenSuggestions ?? suggestions}
                onAsk={conversation.ask}
                onIntent={conversation.prepare}
              />
            )}
            {opening && (
              <Suspense>
                <OpeningConversation
                  opening={opening}
                  onRetry={conversation.openAgain}
                  onNewConversation={startAnew}
                  onAnnounce={conversation.announce}
                />
              </Suspense>
            )}
            {!engine && pending && (
              <TurnFrame
                number={1}
                question={pending.question}
                folded={pending.question.length > FOLDED_QUESTION_CHARACTERS}
                last
              >
                {pending.error ? (
                  // What answers has not been loaded, for whatever reason: nothing else can fail here.
                  <FailureNotice onAskAgain={() => conversation.askAgain()}>
                    <p className="mt-1">{navigator.onLine ? text.errorNetwork : text.errorOffline}</p>
                  </FailureNotice>
                ) : (
                  <Waiting label={text.searching} />
                )}
              </TurnFrame>
            )}
            {engine && (
              <KeptContext value={engine.kept}>
                <engine.Transcript
                  session={engine.session}
                  pendingQuestion={pending?.question ?? null}
                  onAsk={conversation.ask}
                  onAskAgain={conversation.askAgain}
                  onAskInstead={conversation.askInstead}
                  onOpen={report.open}
                  onAnnounce={conversation.announce}
                />
              </KeptContext>
            )}
          </div>
          <Dock health={health} started={started}>
            {notice}
            <Composer
              fieldRef={fieldRef}
              initialQuestion={initialQuestion}
              busy={busy}
              onAsk={conversation.ask}
              onStop={conversation.stop}
              onIntent={() => {
                // Who opens a panel is given the field, and may have nothing to ask yet.
                if (!focusedFromOutside.current) conversation.prepare();
              }}
            />
          </Dock>
        </main>
      </div>
      {engine && reading && (
        <engine.EventPanel reading={reading} onStep={report.step} onClose={report.close} />
      )}
      <p role="status" className="sr-only">
        {conversation.announcement}
      </p>
    </div>
  );
}

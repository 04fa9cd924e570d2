"use client";

import { type ReactNode, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { StoredTurn } from "#lib/chat/conversations.ts";
import { AnswerActions } from "../../chat/answer-actions.tsx";
import { AnswerView } from "../../chat/answer-view.tsx";
import { CitationCard } from "../../chat/citation-card.tsx";
import { EventPanel } from "../../chat/event-panel.tsx";
import type { Turn } from "../../chat/to-turns.ts";
import { TurnFrame } from "../../chat/turn-frame.tsx";
import { useReading } from "../../chat/use-reading.ts";
import { Waiting } from "../../chat/waiting.tsx";
import { useAnswerInterface } from "../../interface/use-answer-interface.ts";
import { useConversationsInterface } from "../../interface/use-conversations-interface.ts";

const subscribeToNothing = () => () => undefined;

interface SharedConversationProps {
  turns: StoredTurn[];
  header: ReactNode;
  /** What the conversation is, above it. */
  children: ReactNode;
}

/**
 * A conversation to be read alone: its citations open as in the chat, and nothing can be asked or changed. The answers are drawn in the
 * browser, as everywhere: the server's dates may have other spaces in them.
 */
export function SharedConversation({ turns, header, children }: SharedConversationProps) {
  const { text } = useAnswerInterface();
  const { openingConversation } = useConversationsInterface().text;
  const [announcement, setAnnouncement] = useState("");
  const mainRef = useRef<HTMLElement>(null);
  const { reading, open, close, step } = useReading({
    conversation: turns,
    fallbackRef: mainRef,
    announce: setAnnouncement,
  });
  const isInBrowser = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
  const shown = useMemo(
    () =>
      turns.map(
        ({ id, question, parts }): Turn => ({
          id,
          question,
          answer: { id: `${id}-answer`, role: "assistant", parts },
        }),
      ),
    [turns],
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape repeats what the report's button does
    <div
      className="group/chat flex min-h-dvh flex-col"
      data-reading={reading ? "" : undefined}
      onKeyDown={(event) => event.key === "Escape" && !event.defaultPrevented && reading && close()}
    >
      <div className="relative flex flex-1 flex-col beside:group-data-reading/chat:me-(--report-width)">
        <div aria-hidden className="margin-rule column" />
        {header}
        <main ref={mainRef} tabIndex={-1} className="outline-none">
          <div className="column pb-16">
            <div className="border-rule border-b pt-8 pb-6">{children}</div>
            {!isInBrowser && <Waiting label={openingConversation} />}
            {(isInBrowser ? shown : []).map((turn, index) => {
              const complete = turns[index]?.state === "complete";
              return (
                <TurnFrame key={turn.id} number={index + 1} question={turn.question} last={false}>
                  <AnswerView message={turn.answer} streaming={false} onChangeScope={null} onOpen={open} />
                  {complete ? (
                    <AnswerActions
                      turn={turn}
                      conversation={index === shown.length - 1 ? shown : null}
                      onAnnounce={setAnnouncement}
                    />
                  ) : (
                    <p className="mt-4 text-[0.9375rem] text-soft">{text.stopped}</p>
                  )}
                </TurnFrame>
              );
            })}
            <CitationCard />
          </div>
        </main>
      </div>
      {reading && <EventPanel reading={reading} onStep={step} onClose={close} />}
      <p role="status" className="sr-only">
        {announcement}
      </p>
    </div>
  );
}

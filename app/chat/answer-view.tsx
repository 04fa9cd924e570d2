import { memo, useMemo } from "react";
import type { ChatMessage } from "#lib/chat/messages.ts";
import type { Scope, UncitedStatement } from "#lib/chat/types.ts";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";
import { AnswerContext, type AnswerContextValue } from "./answer-context.ts";
import { AnswerText } from "./answer-text.tsx";
import { EventList } from "./event-list.tsx";
import { readAnswer } from "./read-answer.ts";
import type { OpenReading } from "./reading.ts";
import { ScopeFilters } from "./scope-filters.tsx";
import { SourceList } from "./source-list.tsx";
import { stepBetweenMarks } from "./step-between-marks.ts";
import { isDigest, leftToTable, textBesideList } from "./text-beside-list.ts";
import { Waiting } from "./waiting.tsx";

/** The same at every draw, so that a complete answer is not drawn again. */
const NONE_UNCITED: UncitedStatement[] = [];

interface AnswerViewProps {
  message: ChatMessage | null;
  streaming: boolean;
  /** Asks the question again within another scope; null for a question that is not the last. */
  onChangeScope: ((scope: Scope) => void) | null;
  onOpen: OpenReading;
}

/** An answer as far as it has arrived: its scope, its text, then its events and sources. */
export const AnswerView = memo(function AnswerView({
  message,
  streaming,
  onChangeScope,
  onOpen,
}: AnswerViewProps) {
  const { text } = useAnswerInterface();
  const { scope, sources, text: markdown, citations, result } = useMemo(() => readAnswer(message), [message]);
  const uncited = result?.uncited ?? NONE_UNCITED;
  const context = useMemo<AnswerContextValue>(() => {
    const places = citations.map((citation) => ({ event: citation.event, citation }));
    return {
      citations,
      uncited,
      streaming,
      onOpen: (citation, trigger) =>
        onOpen({ of: "citations", places, index: citations.indexOf(citation) }, trigger),
    };
  }, [citations, uncited, streaming, onOpen]);

  // Such an answer's text goes on to name its first events, for readers who have nothing but the text.
  const events = result?.events?.length ? result.events : null;
  const besideList = events ? textBesideList(markdown) : "";
  const digest = isDigest(besideList);
  const listed = events ? leftToTable(besideList, events, citations) : [];

  return (
    <AnswerContext value={context}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys lead from mark to mark, which Tab reaches too */}
      <div onKeyDown={stepBetweenMarks}>
        {scope && <ScopeFilters scope={scope} onChange={onChangeScope} disabled={streaming} />}
        {markdown === "" && streaming && (
          <Waiting label={sources?.length ? text.readingEvents(sources.length) : text.searching} />
        )}
        {markdown !== "" && (
          <AnswerText text={events ? besideList : markdown} streaming={streaming} uncited={uncited} />
        )}
        {listed.length > 0 && (
          <EventList
            events={listed}
            title={digest ? text.furtherEvents(listed.length) : text.eventsTitle(listed.length)}
            scope={scope ?? {}}
            citations={citations}
            onOpen={onOpen}
          />
        )}
        {(digest || !events) && !streaming && citations.length > 0 && <SourceList citations={citations} />}
      </div>
    </AnswerContext>
  );
});

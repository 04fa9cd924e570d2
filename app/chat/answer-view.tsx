import { memo, useMemo } from "react";
import type { ChatMessage } from "#lib/chat/messages.ts";
import type { Scope } from "#lib/chat/types.ts";
import { useInterface } from "../interface/interface-provider.tsx";
import { AnswerContext, type AnswerContextValue } from "./answer-context.ts";
import { AnswerText } from "./answer-text.tsx";
import { EventList } from "./event-list.tsx";
import { readAnswer } from "./read-answer.ts";
import type { OpenReading } from "./reading.ts";
import { ScopeFilters } from "./scope-filters.tsx";
import { SourceList } from "./source-list.tsx";
import { Waiting } from "./waiting.tsx";

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
  const { text } = useInterface();
  const { scope, sources, text: markdown, citations, result } = useMemo(() => readAnswer(message), [message]);
  const context = useMemo<AnswerContextValue>(() => {
    const places = citations.map((citation) => ({ event: citation.event, citation }));
    return {
      citations,
      streaming,
      onOpen: (citation, trigger) => onOpen({ places, index: citations.indexOf(citation) }, trigger),
    };
  }, [citations, streaming, onOpen]);

  return (
    <AnswerContext value={context}>
      {scope && <ScopeFilters scope={scope} onChange={onChangeScope} disabled={streaming} />}
      {markdown === "" && streaming && (
        <Waiting label={sources?.length ? text.readingEvents(sources.length) : text.searching} />
      )}
      {markdown !== "" && <AnswerText text={markdown} streaming={streaming} />}
      {result?.events && result.events.length > 0 && (
        <EventList events={result.events} total={result.total ?? result.events.length} onOpen={onOpen} />
      )}
      {!streaming && citations.length > 0 && <SourceList citations={citations} />}
    </AnswerContext>
  );
});

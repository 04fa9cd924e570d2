import { useEffect } from "react";
import { useConversationsInterface } from "../interface/use-conversations-interface.ts";
import type { Opening } from "./use-conversation.ts";
import { Waiting } from "./waiting.tsx";

interface OpeningConversationProps {
  opening: Opening;
  onRetry: () => void;
  onNewConversation: () => void;
  /** Tells a screen reader what became of it. */
  onAnnounce: (sentence: string) => void;
}

/** In place of a conversation that is not there yet, or cannot be had. */
export default function OpeningConversation({
  opening,
  onRetry,
  onNewConversation,
  onAnnounce,
}: OpeningConversationProps) {
  const { text } = useConversationsInterface();
  const sentence = {
    loading: text.openingConversation,
    gone: text.conversationGone,
    failed: text.conversationFailed,
  }[opening];

  useEffect(() => onAnnounce(sentence), [onAnnounce, sentence]);

  if (opening === "loading") {
    return (
      <div className="animate-late pt-8">
        <Waiting label={sentence} />
      </div>
    );
  }
  const gone = opening === "gone";
  return (
    <section className="pt-10">
      <h2 className="font-serif text-[1.625rem] leading-snug">{sentence}</h2>
      {gone && <p className="mt-3 text-soft">{text.conversationGoneLead}</p>}
      <button type="button" className="plain-button mt-5" onClick={gone ? onNewConversation : onRetry}>
        {gone ? text.newConversation : text.tryAgain}
      </button>
    </section>
  );
}

import { useInterface } from "../interface/interface-provider.tsx";
import type { Opening } from "./use-conversation.ts";
import { Waiting } from "./waiting.tsx";

interface OpeningConversationProps {
  opening: Opening;
  onRetry: () => void;
  onNewConversation: () => void;
}

/** In place of a conversation that is not there yet, or cannot be had. */
export function OpeningConversation({ opening, onRetry, onNewConversation }: OpeningConversationProps) {
  const { text } = useInterface();
  if (opening.state === "loading") {
    return (
      <div className="animate-late pt-8">
        <Waiting label={text.openingConversation} />
      </div>
    );
  }
  const gone = opening.state === "gone";
  return (
    <section className="pt-10">
      <h2 className="font-serif text-[1.625rem] leading-snug">
        {gone ? text.conversationGone : text.conversationFailed}
      </h2>
      {gone && <p className="mt-3 text-soft">{text.conversationGoneLead}</p>}
      <button type="button" className="plain-button mt-5" onClick={gone ? onNewConversation : onRetry}>
        {gone ? text.newConversation : text.tryAgain}
      </button>
    </section>
  );
}

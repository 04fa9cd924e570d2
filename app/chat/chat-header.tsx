import { SquarePen } from "lucide-react";
import { useInterface } from "../interface/interface-provider.tsx";
import { Wordmark } from "./wordmark.tsx";

/** The bar above the conversation; `onNewConversation` is null while there is none to leave. */
export function ChatHeader({ onNewConversation }: { onNewConversation: (() => void) | null }) {
  const { text } = useInterface();
  return (
    <header className="sticky top-0 z-10 border-rule border-b bg-paper">
      <div className="column flex h-bar items-center justify-between gap-4">
        <h1 className="leading-none">
          <Wordmark />
        </h1>
        {onNewConversation && (
          <button type="button" className="quiet-button" onClick={onNewConversation}>
            <SquarePen aria-hidden className="size-4" />
            {text.newConversation}
          </button>
        )}
      </div>
    </header>
  );
}

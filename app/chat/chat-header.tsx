import { SquarePen } from "lucide-react";
import Link from "next/link";
import { useInterface } from "../interface/interface-provider.tsx";
import { LanguageSwitch } from "../interface/language-switch.tsx";
import { Shortcuts } from "../interface/shortcuts.tsx";
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
        <div className="-me-3 flex items-center">
          <nav>
            {onNewConversation ? (
              // A conversation is lost with its page, so the events open beside it.
              <a href="/events" target="_blank" rel="noopener" className="nav-link">
                {text.allEvents}
                <span className="sr-only"> {text.newTab}</span>
              </a>
            ) : (
              <Link href="/events" prefetch={false} className="nav-link">
                {text.allEvents}
              </Link>
            )}
          </nav>
          <LanguageSwitch />
          <Shortcuts page="chat" />
          {onNewConversation && (
            <button type="button" className="nav-link gap-2" onClick={onNewConversation}>
              <SquarePen aria-hidden className="size-4" />
              <span className="max-sm:sr-only">{text.newConversation}</span>
            </button>
          )}
        </div>
      </div>
    </header>
  );
}

import { PanelLeft, Share2, SquarePen } from "lucide-react";
import Link from "next/link";
import { lazy, Suspense, useState } from "react";
import { useInterface } from "../interface/interface-provider.tsx";
import { LanguageSwitch } from "../interface/language-switch.tsx";
import { Shortcuts } from "../interface/shortcuts.tsx";
import { Wordmark } from "./wordmark.tsx";

// Neither is needed for a first question.
const loadDrawer = () => import("./conversations/conversations-drawer.tsx");
const ConversationsDrawer = lazy(loadDrawer);
const loadShare = () => import("./conversations/share-dialog.tsx");
const ShareDialog = lazy(loadShare);

interface ChatHeaderProps {
  /** The conversation that is shown; null for none, or one that has not begun. */
  conversation: string | null;
  /** Null while there is no conversation to leave. */
  onNewConversation: (() => void) | null;
  onOpen: (conversation: string) => void;
  /** Called when the conversation that is shown was deleted. */
  onDeleted: () => void;
}

/** The bar above the conversation: the way to others, and what can be done with this one. */
export function ChatHeader({ conversation, onNewConversation, onOpen, onDeleted }: ChatHeaderProps) {
  const { text } = useInterface();
  const [shown, setShown] = useState<"conversations" | "share" | null>(null);
  const hide = () => setShown(null);
  return (
    <header className="sticky top-0 z-10 border-rule border-b bg-paper">
      <div className="column flex h-bar items-center justify-between gap-2">
        <div className="-ms-2 flex items-center gap-1">
          <button
            type="button"
            className="icon-button"
            aria-label={text.conversations}
            title={text.conversations}
            aria-haspopup="dialog"
            onPointerEnter={() => void loadDrawer()}
            onClick={() => setShown("conversations")}
          >
            <PanelLeft aria-hidden className="size-4.5" />
          </button>
          <h1 className="leading-none">
            <Wordmark />
          </h1>
        </div>
        <div className="-me-3 flex items-center max-sm:[&_.nav-link]:px-2">
          <nav>
            <Link href="/events" prefetch={false} className="nav-link">
              {text.allEvents}
            </Link>
          </nav>
          <LanguageSwitch />
          <Shortcuts page="chat" />
          {conversation !== null && (
            <button
              type="button"
              className="icon-button max-sm:hidden"
              aria-label={text.shareThis}
              title={text.shareThis}
              aria-haspopup="dialog"
              onPointerEnter={() => void loadShare()}
              onClick={() => setShown("share")}
            >
              <Share2 aria-hidden className="size-4" />
            </button>
          )}
          {onNewConversation && (
            <button type="button" className="nav-link gap-2" onClick={onNewConversation}>
              <SquarePen aria-hidden className="size-4" />
              <span className="max-sm:sr-only max-wide:group-data-reading/chat:sr-only">
                {text.newConversation}
              </span>
            </button>
          )}
        </div>
      </div>
      <Suspense>
        {shown === "conversations" && (
          <ConversationsDrawer current={conversation} onOpen={onOpen} onDeleted={onDeleted} onClose={hide} />
        )}
        {shown === "share" && conversation !== null && (
          <ShareDialog conversation={conversation} onClose={hide} />
        )}
      </Suspense>
    </header>
  );
}

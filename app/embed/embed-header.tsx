import { ExternalLink, SquarePen, X } from "lucide-react";
import { Wordmark } from "../chat/wordmark.tsx";
import { useInterface } from "../interface/interface-provider.tsx";

interface EmbedHeaderProps {
  /** In place of the product's name. */
  title?: string;
  /** The address of the full page; null where it cannot be read. */
  fullPage: string | null;
  /** Null while there is no conversation to leave. */
  onNewConversation: (() => void) | null;
  /** Null where the chat is part of a page. */
  onClose: (() => void) | null;
}

/** The bar above the conversation in a frame, where there is little room. */
export function EmbedHeader({ title, fullPage, onNewConversation, onClose }: EmbedHeaderProps) {
  const { text } = useInterface();
  return (
    <header className="sticky top-0 z-10 border-rule border-b bg-paper">
      <div className="column flex h-bar items-center justify-between gap-2">
        <h1 className="min-w-0 truncate leading-snug">
          {title ? <span className="font-semibold font-serif text-[1.0625rem]">{title}</span> : <Wordmark />}
        </h1>
        <div className="-me-3 flex shrink-0 items-center">
          {onNewConversation && (
            <button
              type="button"
              className="icon-button"
              aria-label={text.newConversation}
              onClick={onNewConversation}
            >
              <SquarePen aria-hidden className="size-4" />
            </button>
          )}
          {fullPage && (
            <a
              className="icon-button"
              href={fullPage}
              target="_blank"
              rel="noopener"
              aria-label={text.openFullPage}
            >
              <ExternalLink aria-hidden className="size-4" />
            </a>
          )}
          {onClose && (
            <button type="button" className="icon-button" aria-label={text.closeChat} onClick={onClose}>
              <X aria-hidden className="size-5" />
            </button>
          )}
        </div>
      </div>
    </header>
  );
}

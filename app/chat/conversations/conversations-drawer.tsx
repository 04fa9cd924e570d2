import { Dialog } from "@base-ui/react/dialog";
import { Search, X } from "lucide-react";
import { useId, useRef, useState } from "react";
import type { ConversationSummary } from "#lib/chat/conversations.ts";
import { useConversationsInterface } from "../../interface/use-conversations-interface.ts";
import { Waiting } from "../waiting.tsx";
import { callApi } from "./call-api.ts";
import { ConversationRow } from "./conversation-row.tsx";
import { DeleteDialog } from "./delete-dialog.tsx";
import ShareDialog from "./share-dialog.tsx";
import { useConversations } from "./use-conversations.ts";

interface ConversationsDrawerProps {
  /** The conversation that is shown. */
  current: string | null;
  onOpen: (id: string) => void;
  /** Called when the conversation that is shown was deleted. */
  onDeleted: () => void;
  onClose: () => void;
}

/** The visitor's conversations, over the page from its beginning: to search, open, rename, share and delete. */
export default function ConversationsDrawer({
  current,
  onOpen,
  onDeleted,
  onClose,
}: ConversationsDrawerProps) {
  const { text } = useConversationsInterface();
  const id = useId();
  const [open, setOpen] = useState(true);
  const [q, setQ] = useState("");
  const list = useConversations(q);
  const [acting, setActing] = useState<{ on: ConversationSummary; how: "share" | "delete" } | null>(null);
  const [announcement, setAnnouncement] = useState("");
  const searchRef = useRef<HTMLInputElement>(null);
  const { conversations, state } = list;

  async function rename(conversation: ConversationSummary, title: string): Promise<boolean> {
    const done = (await callApi("PATCH", `conversations/${conversation.id}`, { title })) !== null;
    if (done) list.change(conversation.id, { title });
    setAnnouncement(done ? text.conversationRenamed : text.changeFailed);
    return done;
  }

  function removed(conversation: ConversationSummary) {
    list.remove(conversation.id);
    setAnnouncement(text.conversationDeleted);
    if (conversation.id === current) onDeleted();
  }

  return (
    <Dialog.Root open={open} onOpenChange={setOpen} onOpenChangeComplete={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-30 bg-veil motion-safe:transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup className="fixed inset-y-0 start-0 z-30 flex w-[min(24rem,100vw)] flex-col border-rule border-e bg-paper shadow-raised outline-none motion-safe:transition-transform motion-safe:duration-200 data-ending-style:-translate-x-full data-starting-style:-translate-x-full rtl:data-ending-style:translate-x-full rtl:data-starting-style:translate-x-full">
          <div className="flex h-bar shrink-0 items-center justify-between border-rule border-b ps-5 pe-2">
            <Dialog.Title className="font-semibold font-serif text-[1.0625rem]">
              {text.conversations}
            </Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={text.closeConversations}>
              <X aria-hidden className="size-5" />
            </Dialog.Close>
          </div>
          <search className="relative shrink-0 px-4 pt-4 pb-3">
            <label htmlFor={id} className="sr-only">
              {text.searchConversations}
            </label>
            <Search
              aria-hidden
              className="pointer-events-none absolute start-7 top-1/2 size-4 -translate-y-[calc(50%-0.125rem)] text-soft"
            />
            <input
              ref={searchRef}
              id={id}
              type="search"
              className="field ps-9!"
              placeholder={text.searchConversations}
              value={q}
              dir="auto"
              onChange={({ target }) => setQ(target.value)}
            />
          </search>
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-3 pb-4">
            {state === "loading" && (
              <div className="animate-late px-2">
                <Waiting label={text.conversationsLoading} />
              </div>
            )}
            {state === "failed" && (
              <div className="notice mx-2">
                <p>{text.conversationsFailed}</p>
                <button type="button" className="plain-button mt-3" onClick={list.tryAgain}>
                  {text.tryAgain}
                </button>
              </div>
            )}
            {state === "ready" && conversations.length === 0 && (
              <p className="px-2 py-3 text-[0.9375rem] text-soft">
                {q.trim() ? text.noConversationsFound : text.noConversations}
              </p>
            )}
            {state === "ready" && conversations.length > 0 && (
              <ul aria-label={text.conversations}>
                {conversations.map((conversation) => (
                  <ConversationRow
                    key={conversation.id}
                    conversation={conversation}
                    current={conversation.id === current}
                    onOpen={() => {
                      setOpen(false);
                      onOpen(conversation.id);
                    }}
                    onRename={(title) => rename(conversation, title)}
                    onShare={() => setActing({ on: conversation, how: "share" })}
                    onDelete={() => setActing({ on: conversation, how: "delete" })}
                  />
                ))}
              </ul>
            )}
            {state === "ready" && list.hasMore && (
              <button type="button" className="plain-button mx-2 mt-3" onClick={() => void list.showMore()}>
                {text.moreConversations}
              </button>
            )}
          </div>
          <p className="shrink-0 border-rule border-t px-5 py-3 text-[0.8125rem] text-soft">
            {text.keptHere}
          </p>
          <p role="status" className="sr-only">
            {announcement || (q.trim() && state === "ready" && text.conversationsFound(conversations.length))}
          </p>
          {acting?.how === "share" && (
            <ShareDialog
              conversation={acting.on.id}
              onChange={(shared) => list.change(acting.on.id, { shared })}
              onClose={() => setActing(null)}
            />
          )}
          {acting?.how === "delete" && (
            <DeleteDialog
              conversation={acting.on}
              focusAfterwards={searchRef}
              onDeleted={() => removed(acting.on)}
              onClose={() => setActing(null)}
            />
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

import { Menu } from "@base-ui/react/menu";
import { Ellipsis, Pencil, Share2, Trash2 } from "lucide-react";
import { type FormEvent, type MouseEvent, useEffect, useRef, useState } from "react";
import type { ConversationSummary } from "#lib/chat/conversations.ts";
import { MAX_TITLE_CHARACTERS } from "#lib/chat/limits.ts";
import { useConversationsInterface } from "../../interface/use-conversations-interface.ts";
import { conversationAddress } from "../conversation-id.ts";
import { describeTime } from "./describe-time.ts";

interface ConversationRowProps {
  conversation: ConversationSummary;
  /** Whether it is the one that is shown. */
  current: boolean;
  onOpen: () => void;
  /** Resolves to whether it has the title then. */
  onRename: (title: string) => Promise<boolean>;
  onShare: () => void;
  onDelete: () => void;
}

/** One conversation of the list: the way to it, when it was, and what can be done with it. */
export function ConversationRow({
  conversation,
  current,
  onOpen,
  onRename,
  onShare,
  onDelete,
}: ConversationRowProps) {
  const { text, language } = useConversationsInterface();
  const [renaming, setRenaming] = useState(false);
  const fieldRef = useRef<HTMLInputElement>(null);
  const rowRef = useRef<HTMLLIElement>(null);
  // Known to the menu before the field is there, so that it leaves the focus to it.
  const renames = useRef(false);
  const menuRef = useRef<HTMLButtonElement>(null);
  const { id, title, askedAt, questions, shared } = conversation;

  useEffect(() => {
    if (renaming) fieldRef.current?.focus();
  }, [renaming]);

  function open(event: MouseEvent) {
    // In a new tab or window it opens as any link does.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen();
  }

  function beginRenaming() {
    renames.current = true;
    setRenaming(true);
  }

  function endRenaming() {
    renames.current = false;
    setRenaming(false);
    menuRef.current?.focus();
  }

  async function rename(event: FormEvent) {
    event.preventDefault();
    const next = fieldRef.current?.value.trim() ?? "";
    if (next === "" || next === title || (await onRename(next))) endRenaming();
  }

  return (
    <li ref={rowRef} className="flex items-start gap-1 border-rule border-t py-1.5">
      {renaming ? (
        <form onSubmit={rename} className="min-w-0 flex-1 py-1">
          <input
            ref={fieldRef}
            className="field"
            aria-label={text.conversationTitle}
            defaultValue={title}
            maxLength={MAX_TITLE_CHARACTERS}
            dir="auto"
            onKeyDown={(event) => {
              if (event.key !== "Escape") return;
              // Leaves the field, not the list as well.
              event.stopPropagation();
              endRenaming();
            }}
          />
          <div className="mt-1.5 flex gap-1">
            <button type="submit" className="plain-button">
              {text.saveTitle}
            </button>
            <button type="button" className="nav-link" onClick={endRenaming}>
              {text.cancel}
            </button>
          </div>
        </form>
      ) : (
        <a
          href={conversationAddress(id)}
          aria-current={current ? "page" : undefined}
          className="group min-w-0 flex-1 rounded-md px-2 py-1.5 hover:bg-tint aria-[current]:bg-tint"
          onClick={open}
        >
          <span
            dir="auto"
            className="line-clamp-2 text-pretty font-serif leading-snug group-hover:text-accent-deep"
          >
            {title}
          </span>
          <span className="mt-0.5 block text-[0.8125rem] text-soft">
            {[
              describeTime(askedAt, language, new Date()),
              text.questionsAsked(questions),
              ...(shared ? [text.sharedConversation] : []),
            ].join(" · ")}
          </span>
        </a>
      )}
      <Menu.Root>
        <Menu.Trigger ref={menuRef} className="icon-button mt-1" aria-label={text.conversationActions(title)}>
          <Ellipsis aria-hidden className="size-4.5" />
        </Menu.Trigger>
        {/* In the list's dialog, since nothing of a page may stand outside its regions. */}
        <Menu.Portal container={rowRef}>
          <Menu.Positioner positionMethod="fixed" align="end" sideOffset={4} className="z-40">
            <Menu.Popup className="menu" finalFocus={() => !renames.current}>
              <Menu.Item className="menu-item" onClick={beginRenaming}>
                <Pencil aria-hidden className="size-4" />
                {text.rename}
              </Menu.Item>
              <Menu.Item className="menu-item" onClick={onShare}>
                <Share2 aria-hidden className="size-4" />
                {text.shareConversation}
              </Menu.Item>
              <Menu.Item className="menu-item" onClick={onDelete}>
                <Trash2 aria-hidden className="size-4" />
                {text.deleteConversation}
              </Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </li>
  );
}

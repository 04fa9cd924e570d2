import { AlertDialog } from "@base-ui/react/alert-dialog";
import { type RefObject, useRef, useState } from "react";
import type { ConversationSummary } from "#lib/chat/conversations.ts";
import { useConversationsInterface } from "../../interface/use-conversations-interface.ts";
import { callApi } from "./call-api.ts";

interface DeleteDialogProps {
  conversation: ConversationSummary;
  /** Where focus goes when what opened the dialog is gone with the conversation. */
  focusAfterwards: RefObject<HTMLElement | null>;
  onDeleted: () => void;
  onClose: () => void;
}

/** Asks once more before a conversation is deleted. */
export function DeleteDialog({ conversation, focusAfterwards, onDeleted, onClose }: DeleteDialogProps) {
  const { text } = useConversationsInterface();
  const [open, setOpen] = useState(true);
  const [state, setState] = useState<"asking" | "deleting" | "failed">("asking");
  const deleted = useRef(false);

  async function remove() {
    setState("deleting");
    deleted.current = (await callApi("DELETE", `conversations/${conversation.id}`)) !== null;
    if (!deleted.current) return setState("failed");
    setOpen(false);
    onDeleted();
  }

  return (
    <AlertDialog.Root
      open={open}
      onOpenChange={setOpen}
      onOpenChangeComplete={(isOpen) => !isOpen && onClose()}
    >
      <AlertDialog.Portal>
        <AlertDialog.Backdrop forceRender className="fixed inset-0 z-40 bg-veil" />
        <AlertDialog.Popup
          className="dialog z-40"
          finalFocus={() => (deleted.current ? focusAfterwards.current : true)}
        >
          <AlertDialog.Title className="font-semibold font-serif text-[1.1875rem]">
            {text.deleteTitle}
          </AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-[0.9375rem] text-soft">
            {text.deleteLead(conversation.title)}
          </AlertDialog.Description>
          {state === "failed" && (
            <p role="alert" className="notice mt-3">
              {text.changeFailed}
            </p>
          )}
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <AlertDialog.Close className="plain-button">{text.cancel}</AlertDialog.Close>
            <button
              type="button"
              className="plain-button border-warning! text-warning!"
              disabled={state === "deleting"}
              onClick={() => void remove()}
            >
              {text.deleteConversation}
            </button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

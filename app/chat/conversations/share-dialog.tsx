import { Dialog } from "@base-ui/react/dialog";
import { Check, Copy } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import type { Share } from "#lib/chat/conversations.ts";
import { DialogHeading } from "../../interface/dialog-heading.tsx";
import { useConversationsInterface } from "../../interface/use-conversations-interface.ts";
import { Waiting } from "../waiting.tsx";
import { callApi } from "./call-api.ts";

interface ShareDialogProps {
  /** The conversation's id. */
  conversation: string;
  /** Told whether the conversation has a link now. */
  onChange?: (shared: boolean) => void;
  onClose: () => void;
}

/** Makes, shows and revokes the link that lets others read a conversation. */
export default function ShareDialog({ conversation, onChange, onClose }: ShareDialogProps) {
  const { text } = useConversationsInterface();
  const id = useId();
  const path = `conversations/${conversation}/share`;
  const [open, setOpen] = useState(true);
  /** Undefined until it is known. */
  const [share, setShare] = useState<Share | null | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  const [announcement, setAnnouncement] = useState("");
  const fieldRef = useRef<HTMLInputElement>(null);
  const makeRef = useRef<HTMLButtonElement>(null);
  const address = share ? new URL(`/shared/${share.token}`, location.origin).href : "";

  useEffect(() => {
    const controller = new AbortController();
    fetch(`/api/${path}`, { signal: controller.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(await response.text());
        setShare((await response.json()) as Share | null);
      })
      .catch(() => !controller.signal.aborted && setFailed(true));
    return () => controller.abort();
  }, [path]);

  function changed(next: Share | null, sentence: string) {
    setShare(next);
    setFailed(false);
    setAnnouncement(sentence);
    onChange?.(next !== null);
  }

  async function make() {
    const made = await callApi<Share>("POST", path);
    if (!made) return setFailed(true);
    changed(made, text.linkMade);
    setTimeout(() => fieldRef.current?.select());
  }

  async function revoke() {
    if (!(await callApi("DELETE", path))) return setFailed(true);
    changed(null, text.linkRevoked);
    setTimeout(() => makeRef.current?.focus());
  }

  async function copy() {
    fieldRef.current?.select();
    // Pages without https have no clipboard but that of old.
    const done = navigator.clipboard
      ? await navigator.clipboard.writeText(address).then(
          () => true,
          () => false,
        )
      : document.execCommand("copy");
    setAnnouncement(done ? text.linkCopied : text.changeFailed);
  }

  return (
    <Dialog.Root open={open} onOpenChange={setOpen} onOpenChangeComplete={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop forceRender className="fixed inset-0 z-40 bg-veil" />
        <Dialog.Popup className="dialog z-40">
          <DialogHeading title={text.shareTitle} closeLabel={text.closeShare} />
          <Dialog.Description className="mt-2 text-[0.9375rem] text-soft">
            {text.shareLead}
          </Dialog.Description>
          <div className="mt-4 min-h-24">
            {share === undefined && !failed && (
              <div className="animate-late">
                <Waiting label={text.conversationsLoading} />
              </div>
            )}
            {share === null && (
              <button ref={makeRef} type="button" className="plain-button" onClick={() => void make()}>
                {text.makeLink}
              </button>
            )}
            {share && (
              <>
                <label htmlFor={id} className="label">
                  {text.shareAddress}
                </label>
                <div className="mt-1 flex gap-2">
                  <input
                    ref={fieldRef}
                    id={id}
                    readOnly
                    className="field min-w-0"
                    value={address}
                    onFocus={({ target }) => target.select()}
                  />
                  <button type="button" className="plain-button shrink-0" onClick={() => void copy()}>
                    {announcement === text.linkCopied ? (
                      <Check aria-hidden className="size-4 text-accent" />
                    ) : (
                      <Copy aria-hidden className="size-4" />
                    )}
                    {text.copyLink}
                  </button>
                </div>
                <p className="mt-2 text-[0.8125rem] text-soft">
                  {text.sharedQuestions(share.questions)}{" "}
                  {share.newer > 0 && (
                    <>
                      {text.newerQuestions(share.newer)}{" "}
                      <button type="button" className="text-button" onClick={() => void make()}>
                        {text.shareNewer}
                      </button>
                    </>
                  )}
                </p>
                <button type="button" className="plain-button mt-4" onClick={() => void revoke()}>
                  {text.revokeLink}
                </button>
              </>
            )}
            {failed && <p className="notice mt-3">{text.changeFailed}</p>}
          </div>
          <p role="status" className="mt-2 min-h-5 text-[0.8125rem] text-soft">
            {announcement}
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

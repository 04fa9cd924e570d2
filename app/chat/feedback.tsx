import { ThumbsDown, ThumbsUp } from "lucide-react";
import { type FormEvent, use, useId, useRef, useState } from "react";
import type { GivenFeedback } from "#lib/chat/conversations.ts";
import { MAX_REASON_CHARACTERS } from "#lib/chat/limits.ts";
import { useConversationsInterface } from "../interface/use-conversations-interface.ts";
import { useChatHost } from "./chat-host.ts";
import { type Kept, KeptContext } from "./kept-context.ts";

/**
 * Whether a complete answer helped, and why: two buttons, then a field that takes a row of its own, to stand in a row that wraps. Nothing
 * where the conversation is not kept. `turn` is the id of the question.
 */
export function Feedback({ turn }: { turn: string }) {
  const kept = use(KeptContext);
  return kept && <GiveFeedback key={turn} turn={turn} kept={kept} />;
}

function GiveFeedback({ turn, kept }: { turn: string; kept: Kept }) {
  const { text } = useConversationsInterface();
  const { request } = useChatHost();
  const id = useId();
  const [given, setGiven] = useState<GivenFeedback | null>(kept.feedback[turn] ?? null);
  const [asksWhy, setAsksWhy] = useState(false);
  const [failed, setFailed] = useState(false);
  const chosenRef = useRef<HTMLButtonElement>(null);

  async function send(next: GivenFeedback): Promise<boolean> {
    setFailed(false);
    const response = await request("/api/feedback", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        conversation: kept.conversation,
        turn,
        helpful: next.helpful,
        ...(next.reason && { reason: next.reason }),
      }),
    }).catch(() => null);
    if (!response?.ok) {
      setFailed(true);
      kept.announce(text.feedbackFailed);
      return false;
    }
    kept.feedback[turn] = next;
    setGiven(next);
    return true;
  }

  async function choose(helpful: boolean) {
    if (given?.helpful === helpful) setAsksWhy(!asksWhy);
    else if (await send({ helpful, reason: null })) {
      setAsksWhy(true);
      kept.announce(text.feedbackStored);
    }
  }

  async function explain(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get("reason") ?? "").trim();
    if (!given || !(await send({ ...given, reason: reason || null }))) return;
    setAsksWhy(false);
    kept.announce(text.feedbackThanks);
    chosenRef.current?.focus();
  }

  const choices = [
    { helpful: true, label: text.feedbackHelpful, Icon: ThumbsUp },
    { helpful: false, label: text.feedbackNotHelpful, Icon: ThumbsDown },
  ];
  return (
    <>
      <fieldset className="flex items-center" aria-label={text.feedbackLabel}>
        {choices.map(({ helpful, label, Icon }) => {
          const chosen = given?.helpful === helpful;
          return (
            <button
              key={label}
              ref={chosen ? chosenRef : undefined}
              type="button"
              className="icon-button aria-pressed:text-accent"
              aria-label={label}
              aria-pressed={chosen}
              aria-expanded={chosen ? asksWhy : undefined}
              aria-controls={chosen && asksWhy ? id : undefined}
              title={label}
              onClick={() => void choose(helpful)}
            >
              <Icon aria-hidden className={`size-4 ${chosen ? "fill-tint" : ""}`} />
            </button>
          );
        })}
      </fieldset>
      {failed && <p className="text-[0.8125rem] text-warning">{text.feedbackFailed}</p>}
      {given && !asksWhy && !failed && (
        <p className="text-[0.8125rem] text-soft">
          {given.reason ? text.feedbackThanks : text.feedbackStored}
        </p>
      )}
      {given && asksWhy && (
        <form
          id={id}
          className="w-full max-w-measure basis-full animate-arrive pb-1"
          onSubmit={explain}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            // Leaves this field alone, not the report or the answer as well.
            event.preventDefault();
            setAsksWhy(false);
            chosenRef.current?.focus();
          }}
        >
          <label htmlFor={`${id}-reason`} className="block text-[0.8125rem] text-soft">
            {given.helpful ? text.feedbackWhyHelpful : text.feedbackWhyNot}
          </label>
          <textarea
            id={`${id}-reason`}
            name="reason"
            rows={2}
            dir="auto"
            maxLength={MAX_REASON_CHARACTERS}
            defaultValue={given.reason ?? ""}
            className="field mt-1 h-auto! py-2"
          />
          <div className="mt-1.5 flex gap-2">
            <button type="submit" className="plain-button">
              {text.feedbackSend}
            </button>
            <button type="button" className="nav-link" onClick={() => setAsksWhy(false)}>
              {text.feedbackClose}
            </button>
          </div>
        </form>
      )}
    </>
  );
}

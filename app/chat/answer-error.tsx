import { RotateCcw } from "lucide-react";
import { useEffect, useState } from "react";
import { useInterface } from "../interface/interface-provider.tsx";
import { readChatError } from "./read-chat-error.ts";

/** How many seconds are left of `seconds`, counted down from when it was first asked. */
function useCountdown(seconds: number): number {
  const [end] = useState(() => Date.now() + seconds * 1000);
  const [left, setLeft] = useState(Math.ceil(seconds));

  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setLeft(Math.ceil((end - Date.now()) / 1000)), 1000);
    return () => clearTimeout(timer);
  }, [end, left]);

  return Math.max(0, left);
}

/** Why an answer failed, and the way to ask again. */
export function AnswerError({ error, onAskAgain }: { error: Error; onAskAgain: () => void }) {
  const { text } = useInterface();
  const failure = readChatError(error, navigator.onLine);
  const wait = useCountdown(failure.reason === "rate-limited" ? (failure.waitSeconds ?? 0) : 0);
  const explanations = {
    offline: text.errorOffline,
    network: text.errorNetwork,
    unknown: text.errorUnknown,
    "rate-limited": text.errorRateLimited,
  };
  return (
    <div className="notice mt-4 animate-arrive">
      <h3 className="font-semibold">{text.errorTitle}</h3>
      {failure.reason === "server" ? (
        <p className="mt-1" lang="en">
          {failure.message}
        </p>
      ) : (
        <p className="mt-1">{explanations[failure.reason]}</p>
      )}
      <button
        type="button"
        className="plain-button mt-3 tabular-nums aria-disabled:cursor-default aria-disabled:text-soft"
        aria-disabled={wait > 0}
        onClick={() => wait === 0 && onAskAgain()}
      >
        <RotateCcw aria-hidden className="size-4" />
        {wait > 0 ? text.tryAgainIn(wait) : text.tryAgain}
      </button>
    </div>
  );
}

import { useEffect, useState } from "react";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";
import { FailureNotice } from "./failure-notice.tsx";
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
  const { text } = useAnswerInterface();
  const failure = readChatError(error, navigator.onLine);
  const wait = useCountdown(failure.reason === "rate-limited" ? (failure.waitSeconds ?? 0) : 0);
  const explanations = {
    offline: text.errorOffline,
    network: text.errorNetwork,
    unknown: text.errorUnknown,
    "rate-limited": text.errorRateLimited,
    server: failure.reason === "server" ? text.serverErrors[failure.code] : undefined,
  };
  const explanation = explanations[failure.reason];
  return (
    <FailureNotice
      action={wait > 0 ? text.tryAgainIn(wait) : undefined}
      disabled={wait > 0}
      onAskAgain={onAskAgain}
    >
      {failure.reason === "server" && !explanation ? (
        <p className="mt-1" lang="en">
          {failure.message}
        </p>
      ) : (
        <p className="mt-1">{explanation}</p>
      )}
    </FailureNotice>
  );
}

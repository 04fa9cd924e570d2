import { RotateCcw } from "lucide-react";
import { useInterface } from "../interface/interface-provider.tsx";
import { readChatError } from "./read-chat-error.ts";

/** Why an answer failed, and the way to ask again. */
export function AnswerError({ error, onAskAgain }: { error: Error; onAskAgain: () => void }) {
  const { text } = useInterface();
  const failure = readChatError(error, navigator.onLine);
  const explanations = { offline: text.errorOffline, network: text.errorNetwork, unknown: text.errorUnknown };
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
      <button type="button" className="plain-button mt-3" onClick={onAskAgain}>
        <RotateCcw aria-hidden className="size-4" />
        {text.tryAgain}
      </button>
    </div>
  );
}

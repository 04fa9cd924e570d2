import { useState } from "react";
import type { SetupText } from "./setup-text.ts";

/** Code to copy. */
export function Snippet({ label, code, text }: { label: string; code: string; text: SetupText }) {
  // Of one code: what was copied is no longer what is shown once an option changes.
  const [copied, setCopied] = useState<{ code: string; done: boolean } | null>(null);
  const outcome = copied?.code === code ? copied : null;

  async function copy() {
    // Missing where the page did not come over https.
    const done = await navigator.clipboard?.writeText(code).then(
      () => true,
      () => false,
    );
    setCopied({ code, done: done ?? false });
  }

  return (
    <div className="mt-2">
      <pre className="whitespace-pre-wrap break-words rounded-md border border-rule bg-sheet p-4 text-[0.8125rem] leading-5">
        <code className="font-mono">{code}</code>
      </pre>
      <div className="mt-2 flex items-center gap-3">
        <button type="button" className="plain-button" aria-label={`${text.copy}: ${label}`} onClick={copy}>
          {text.copy}
        </button>
        <span role="status" className="text-[0.8125rem] text-soft">
          {outcome && (outcome.done ? text.copied : text.copyFailed)}
        </span>
      </div>
    </div>
  );
}

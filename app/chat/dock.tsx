import { type ReactNode, useState } from "react";
import { useInterface } from "../interface/interface-provider.tsx";
import { QuotesNote } from "./quotes-note.tsx";
import { useDismissal } from "./use-dismissal.ts";
import { useOnline } from "./use-online.ts";
import type { Health } from "./use-server-state.ts";

interface DockProps {
  health: Health | null;
  /** Whether a conversation has begun: what was explained before it is then only at hand. */
  started: boolean;
  /** The question field. */
  children: ReactNode;
}

/** The foot of the page: what a reader should know before asking, the question field, and what is answered from. */
export function Dock({ health, started, children }: DockProps) {
  const { text } = useInterface();
  const online = useOnline();
  const [dismissed, rememberDismissal] = useDismissal("rapporteur.quotes-note");
  const [chosen, setChosen] = useState<"shown" | "hidden" | null>(null);
  const quotes = health?.ready === true && health.mode === "quotes";
  const explained = quotes && (chosen ?? (dismissed || started ? "hidden" : "shown")) === "shown";

  function dismiss() {
    setChosen("hidden");
    rememberDismissal();
  }

  return (
    <div className="sticky bottom-0 z-10 print:hidden mt-auto bg-paper pt-2 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
      <div className="column">
        {!online && <p className="notice mb-2.5">{text.offline}</p>}
        {online && health?.ready === false && (
          <p className="notice mb-2.5">
            {health.starting ? text.serverStarting : text.serverAway(health.reason)}
          </p>
        )}
        {explained && <QuotesNote onDismiss={dismiss} />}
        {children}
        <div className="mt-1.5 flex min-h-6 items-center justify-between gap-4 text-[0.8125rem] text-soft">
          <p className="flex items-center gap-1.5 whitespace-nowrap">
            {health?.ready === true && health.documents > 0 && text.coverage(health.events, health.documents)}
            {health?.ready === true && health.ingesting && (
              <>
                <span aria-hidden>·</span>
                {text.ingesting}
              </>
            )}
            {quotes && !explained && (
              <>
                <span aria-hidden>·</span>
                <button type="button" className="text-button" onClick={() => setChosen("shown")}>
                  {text.quotesMode}
                </button>
              </>
            )}
          </p>
          <p aria-hidden className="hidden truncate wide:block">
            {text.keysHint}
          </p>
        </div>
      </div>
    </div>
  );
}

import { ArrowRight } from "lucide-react";
import { useInterface } from "../interface/interface-provider.tsx";
import type { Health } from "./use-server-state.ts";

interface EmptyStateProps {
  /** In place of what the page says of itself. */
  greeting?: string;
  health: Health | null;
  suggestions: string[];
  onAsk: (question: string) => void;
  /** Called when a question seems to be coming. */
  onIntent: () => void;
}

/** What a reader sees before the first question: what this is, and questions to begin with. */
export function EmptyState({ greeting, health, suggestions, onAsk, onIntent }: EmptyStateProps) {
  const { text } = useInterface();
  const noReports = health?.ready === true && health.documents === 0;
  return (
    <section aria-labelledby="empty-title" className="pt-[clamp(2rem,9vh,6rem)] pb-10">
      <h2
        id="empty-title"
        className="text-balance font-serif text-[clamp(1.875rem,1.4rem+2vw,2.625rem)] leading-[1.15] tracking-[-0.01em]"
      >
        {noReports ? text.noReportsTitle : text.emptyTitle}
      </h2>
      <p className="mt-4 text-balance text-[1.0625rem] text-soft leading-relaxed">
        {noReports ? text.noReports : (greeting ?? text.emptyLead)}
      </p>
      {noReports && <p className="mt-3 font-mono text-[0.8125rem] text-soft">{text.noReportsHint}</p>}
      {suggestions.length > 0 && (
        <div className="mt-10 animate-arrive">
          <h3 className="label">{text.suggestionsTitle}</h3>
          <ol className="mt-2 border-rule border-b">
            {suggestions.map((question) => (
              <li key={question} className="border-rule border-t">
                <button
                  type="button"
                  className="group flex w-full items-baseline gap-3 py-3 text-start font-serif text-[1.0625rem] leading-snug hover:text-accent"
                  onClick={() => onAsk(question)}
                  onFocus={onIntent}
                  onPointerEnter={onIntent}
                >
                  <span className="flex-1 text-pretty">{question}</span>
                  <ArrowRight
                    aria-hidden
                    className="size-4 shrink-0 translate-y-0.5 text-edge group-hover:text-accent motion-safe:transition-transform motion-safe:group-hover:translate-x-1"
                  />
                </button>
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}

import { Check, TriangleAlert } from "lucide-react";
import type { Citation } from "#lib/chat/types.ts";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";

/** What the look-up of one citation's facts in its source found. */
export function CitationCheck({ check, className = "" }: { check: Citation["check"]; className?: string }) {
  const { text } = useAnswerInterface();
  const look = `flex items-baseline gap-1.5 text-[0.8125rem] ${className}`;
  if (check.status === "unsupported") {
    return (
      <p className={`${look} text-warning`}>
        <TriangleAlert aria-hidden className="size-3.5 shrink-0 translate-y-0.5" />
        {text.notInSource(check.missing ?? [])}
      </p>
    );
  }
  return (
    <p className={`${look} text-soft`}>
      <Check aria-hidden className="size-3.5 shrink-0 translate-y-0.5 text-accent" />
      {check.status === "verbatim" ? text.citationVerbatim : text.citationSupported}
    </p>
  );
}

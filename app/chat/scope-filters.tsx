import { X } from "lucide-react";
import type { Scope } from "#lib/chat/types.ts";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";
import { listFilters } from "./list-filters.ts";
import { ScopeEditor } from "./scope-editor.tsx";

interface ScopeFiltersProps {
  scope: Scope;
  /** Asks again within another scope; null for an answer that is not the last. */
  onChange: ((scope: Scope) => void) | null;
  /** Whether asking again has to wait. */
  disabled: boolean;
}

/** What the question was understood to ask of when, where and in which documents; each filter can be removed, or changed. */
export function ScopeFilters({ scope, onChange, disabled }: ScopeFiltersProps) {
  const { text, formats } = useAnswerInterface();
  const filters = listFilters(scope, formats, text.manyCountries);
  if (filters.length === 0) return null;
  return (
    <div className="mb-4 flex flex-wrap items-center gap-1.5 text-[0.8125rem]">
      <span className="me-1 text-soft">{text.scopeTitle}</span>
      <ul className="contents">
        {filters.map(({ label, without }) => (
          <li key={label}>
            {onChange ? (
              <button
                type="button"
                className="chip enabled:hover:border-accent enabled:hover:text-accent disabled:text-soft"
                disabled={disabled}
                aria-label={text.removeFromScope(label)}
                onClick={() => onChange(without)}
              >
                {label}
                <X aria-hidden className="-me-1 size-3.5 print:hidden" />
              </button>
            ) : (
              <span className="chip text-soft">{label}</span>
            )}
          </li>
        ))}
      </ul>
      {onChange && (
        <ScopeEditor key={JSON.stringify(scope)} scope={scope} disabled={disabled} onChange={onChange} />
      )}
    </div>
  );
}

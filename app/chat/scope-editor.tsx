import { Popover } from "@base-ui/react/popover";
import { SlidersHorizontal } from "lucide-react";
import { type FormEvent, useId, useRef, useState } from "react";
import type { Scope } from "#lib/chat/types.ts";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";
import { useReportCountries } from "./use-report-countries.ts";

interface ScopeEditorProps {
  scope: Scope;
  disabled: boolean;
  /** Asks again within another scope. */
  onChange: (scope: Scope) => void;
}

/** Changes the period and the countries that a question is asked within. */
export function ScopeEditor({ scope, disabled, onChange }: ScopeEditorProps) {
  const { text } = useAnswerInterface();
  const [open, setOpen] = useState(false);
  // Beside the answer rather than at the end of the document, so that it is part of the page's main region.
  const ref = useRef<HTMLDivElement>(null);
  return (
    <div ref={ref} className="print:hidden">
      <Popover.Root open={open} onOpenChange={setOpen}>
        <Popover.Trigger
          disabled={disabled}
          className="chip border-transparent text-soft enabled:hover:border-accent enabled:hover:text-accent"
        >
          <SlidersHorizontal aria-hidden className="size-3.5" />
          {text.changeScope}
        </Popover.Trigger>
        <Popover.Portal container={ref}>
          <Popover.Positioner sideOffset={6} collisionPadding={12} align="start" className="z-30">
            <Popover.Popup className="w-[min(22rem,calc(100vw-1.5rem))] rounded-lg border border-rule bg-sheet p-4 text-[0.9375rem] shadow-raised outline-none">
              <Popover.Title className="label">{text.changeScopeTitle}</Popover.Title>
              <ScopeForm
                scope={scope}
                onChange={(changed) => {
                  setOpen(false);
                  onChange(changed);
                }}
              />
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
    </div>
  );
}

function ScopeForm({ scope, onChange }: Pick<ScopeEditorProps, "scope" | "onChange">) {
  const { text, formats } = useAnswerInterface();
  const id = useId();
  const [from, setFrom] = useState(scope.from ?? "");
  const [to, setTo] = useState(scope.to ?? "");
  const [countries, setCountries] = useState(scope.countries ?? []);
  const known = useReportCountries();
  // What is chosen stands first, and stays where it stood as it is taken away.
  const choices = [
    ...new Set([...(scope.countries ?? []), ...(known.state === "ready" ? known.countries : [])]),
  ];

  function submit(event: FormEvent) {
    event.preventDefault();
    const { from: _from, to: _to, countries: _countries, ...others } = scope;
    onChange({
      ...others,
      ...(from && { from }),
      ...(to && { to }),
      ...(countries.length > 0 && { countries }),
    });
  }

  const dateField = (name: string, value: string, set: (value: string) => void) => (
    <div className="min-w-0 flex-1">
      <label htmlFor={`${id}-${name}`} className="label">
        {name}
      </label>
      <input
        id={`${id}-${name}`}
        type="date"
        value={value}
        max="9999-12-31"
        className="field mt-0.5"
        onChange={({ target }) => set(target.value)}
      />
    </div>
  );

  return (
    <form onSubmit={submit}>
      <div className="mt-2 flex gap-3">
        {dateField(text.filterFrom, from, setFrom)}
        {dateField(text.filterTo, to, setTo)}
      </div>
      <fieldset className="mt-3">
        <legend className="label">{text.scopeCountries}</legend>
        <div className="mt-1 max-h-44 overflow-y-auto rounded-md border border-rule">
          {choices.map((code) => (
            <label key={code} className="flex min-h-8 items-center gap-2.5 px-2.5 hover:bg-tint">
              <input
                type="checkbox"
                checked={countries.includes(code)}
                className="size-4 accent-accent"
                onChange={({ target }) =>
                  setCountries((before) =>
                    target.checked ? [...before, code] : before.filter((other) => other !== code),
                  )
                }
              />
              {formats.countries([code])}
            </label>
          ))}
          {known.state === "loading" && <p className="px-2.5 py-1.5 text-soft">{text.countriesLoading}</p>}
          {known.state === "failed" && <p className="px-2.5 py-1.5 text-soft">{text.countriesFailed}</p>}
        </div>
      </fieldset>
      <button type="submit" className="plain-button mt-4">
        {text.askWithin}
      </button>
    </form>
  );
}

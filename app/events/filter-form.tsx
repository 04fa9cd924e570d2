"use client";

import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useId, useRef, useState, useTransition } from "react";
import { MAX_QUESTION_CHARACTERS } from "#lib/chat/limits.ts";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";
import { eventsAddress } from "./events-address.ts";
import type { ExplorerFilter } from "./explorer-filter.ts";

/** A pause in typing this long shows the events of what has been typed. */
const TYPING_PAUSE_MS = 250;

/** One choice of a filter: its value in the address, and what a reader sees. */
export interface Choice {
  value: string;
  label: string;
}

interface FilterFormProps {
  filter: ExplorerFilter;
  countries: Choice[];
  languages: Choice[];
  documents: Choice[];
}

type ListName = "countries" | "languages" | "documents";

/**
 * The explorer's filters. It is a plain form of the address, so that it works before and without JavaScript; with it, the
 * list follows as one types, and each field that is changed is one step in the browser's history.
 */
export function FilterForm({ filter, countries, languages, documents }: FilterFormProps) {
  const { text } = useAnswerInterface();
  const router = useRouter();
  const [busy, startTransition] = useTransition();
  const address = eventsAddress(filter);
  const [draft, setDraft] = useState(filter);
  const [shown, setShown] = useState(address);
  const [sent, setSent] = useState(address);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const fieldInHistory = useRef<string | null>(null);
  const searchRef = useRef<HTMLInputElement>(null);

  // Another address than the one asked for here comes from a link or from the history: the fields follow it.
  if (address !== shown) {
    setShown(address);
    if (address !== sent) {
      setSent(address);
      setDraft(filter);
    }
  }

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { target } = event;
      const typing = target instanceof HTMLElement && target.matches("input, textarea, select");
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      searchRef.current?.focus();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
      clearTimeout(timer.current);
    };
  }, []);

  function show(next: ExplorerFilter, field: string) {
    clearTimeout(timer.current);
    const target = eventsAddress(next);
    if (target === sent) return;
    setSent(target);
    const further = fieldInHistory.current === field;
    fieldInHistory.current = field;
    startTransition(() => (further ? router.replace : router.push)(target, { scroll: false }));
  }

  function change(part: ExplorerFilter, field: string, pauseMs: number) {
    const next = { ...draft, ...part };
    setDraft(next);
    clearTimeout(timer.current);
    if (pauseMs === 0) show(next, field);
    else timer.current = setTimeout(show, pauseMs, next, field);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    show(draft, "q");
  }

  const dateField = (name: "from" | "to", label: string) => (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          type="date"
          name={name}
          value={draft[name] ?? ""}
          max="9999-12-31"
          className="field"
          onChange={({ target }) => change({ [name]: target.value || undefined }, name, TYPING_PAUSE_MS)}
        />
      )}
    </Field>
  );

  const listField = (list: ListName, name: string, label: string, all: string, choices: Choice[]) => {
    const chosen = draft[list] ?? [];
    const several = chosen.length > 1;
    return (
      <Field label={label}>
        {(id) => (
          <>
            <select
              id={id}
              name={name}
              value={several ? "several" : (chosen[0] ?? "")}
              className="field"
              onChange={({ target }) => change({ [list]: target.value ? [target.value] : [] }, name, 0)}
            >
              <option value="">{all}</option>
              {several && (
                <option value="several" disabled>
                  {text.severalChosen(chosen.length)}
                </option>
              )}
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.label}
                </option>
              ))}
            </select>
            {several && chosen.map((value) => <input key={value} type="hidden" name={name} value={value} />)}
          </>
        )}
      </Field>
    );
  };

  return (
    <search>
      <form
        action="/events"
        aria-busy={busy}
        onSubmit={submit}
        onBlur={() => {
          fieldInHistory.current = null;
        }}
        className="grid grid-cols-2 gap-x-3 gap-y-3 sm:grid-cols-[repeat(4,minmax(0,1fr))] wide:grid-cols-[minmax(0,2fr)_9.5rem_9.5rem_repeat(3,minmax(0,1fr))]"
      >
        {filter.lang && <input type="hidden" name="lang" value={filter.lang} />}
        <div className="col-span-full wide:col-span-1">
          <label htmlFor="search" className="label">
            {text.searchEvents}
          </label>
          <div className="relative mt-0.5">
            <input
              ref={searchRef}
              id="search"
              type="search"
              name="q"
              dir="auto"
              value={draft.q ?? ""}
              placeholder={text.searchEventsHint}
              maxLength={MAX_QUESTION_CHARACTERS}
              autoComplete="off"
              enterKeyHint="search"
              className="field ps-3 pe-11"
              onChange={({ target }) => change({ q: target.value }, "q", TYPING_PAUSE_MS)}
            />
            <button type="submit" className="icon-button absolute end-0.5 top-0.5" aria-label={text.search}>
              <Search aria-hidden className="size-4.5" />
            </button>
          </div>
        </div>
        {dateField("from", text.filterFrom)}
        {dateField("to", text.filterTo)}
        {listField("countries", "country", text.filterCountry, text.anyCountry, countries)}
        {listField("languages", "language", text.filterLanguage, text.anyLanguage, languages)}
        <div className="col-span-full wide:col-span-1">
          {listField("documents", "document", text.filterDocument, text.anyDocument, documents)}
        </div>
      </form>
    </search>
  );
}

function Field({ label, children }: { label: string; children: (id: string) => React.ReactNode }) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="label">
        {label}
      </label>
      <div className="mt-0.5">{children(id)}</div>
    </div>
  );
}

"use client";

import { useDeferredValue, useEffect, useState } from "react";
import type { RapporteurApi } from "#lib/widget/loader/main.ts";
import { makeSnippet, type SnippetOptions } from "./make-snippet.ts";
import type { SETUP_TEXT } from "./setup-text.ts";

type SetupText = (typeof SETUP_TEXT)["en"];

/** How long typing has to pause before the preview follows. */
const PREVIEW_AFTER_MS = 400;

/** Where the loader is, and what pins it; the origin is known in the browser alone. */
function useLoader(): { origin: string; path: string; integrity: string } | null {
  const [loader, setLoader] = useState<{ origin: string; path: string; integrity: string } | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    fetch("/widget/integrity", { signal: controller.signal })
      .then((response) => response.json())
      .then(({ path, integrity }) => setLoader({ origin: location.origin, path, integrity }))
      .catch((error: unknown) => {
        if (!controller.signal.aborted) console.error(error);
      });
    return () => controller.abort();
  }, []);
  return loader;
}

/** Shows the widget on this page as the options have it. */
function usePreview(options: SnippetOptions): void {
  useEffect(() => {
    const script = document.createElement("script");
    const timer = setTimeout(() => {
      script.src = "/widget.js";
      for (const [name, value] of Object.entries(options)) if (value.trim()) script.dataset[name] = value;
      document.head.append(script);
    }, PREVIEW_AFTER_MS);
    return () => {
      clearTimeout(timer);
      script.remove();
      const widget = window.Rapporteur as RapporteurApi | undefined;
      widget?.destroy();
    };
  }, [options]);
}

function Snippet({ label, code, text }: { label: string; code: string; text: SetupText }) {
  const [copied, setCopied] = useState(false);
  return (
    <section className="mt-8">
      <h2 className="label">{label}</h2>
      <pre className="mt-2 whitespace-pre-wrap break-all rounded-md border border-rule bg-sheet p-4 text-[0.8125rem]">
        <code>{code}</code>
      </pre>
      <button
        type="button"
        className="plain-button mt-2"
        onClick={() => void navigator.clipboard?.writeText(code).then(() => setCopied(true))}
      >
        {copied ? text.copied : text.copy}
      </button>
    </section>
  );
}

export function WidgetSetup({ text, origins }: { text: SetupText; origins: string[] }) {
  const [options, setOptions] = useState<SnippetOptions>({});
  const loader = useLoader();
  usePreview(useDeferredValue(options));
  return (
    <>
      <fieldset className="mt-8">
        <legend className="label">{text.options}</legend>
        {Object.entries(text.fields).map(([name, [label, hint]]) => (
          <div key={name} className="mt-4">
            <label htmlFor={`option-${name}`} className="font-medium">
              {label} <code className="font-mono text-[0.8125rem] text-soft">data-{name}</code>
            </label>
            <input
              id={`option-${name}`}
              className="mt-1 block min-h-9 w-full rounded-md border border-edge bg-sheet px-3"
              aria-describedby={`hint-${name}`}
              value={options[name] ?? ""}
              onChange={({ target }) => setOptions((before) => ({ ...before, [name]: target.value }))}
            />
            <p id={`hint-${name}`} className="mt-1 text-[0.8125rem] text-soft">
              {hint}
            </p>
          </div>
        ))}
      </fieldset>
      {loader && (
        <>
          <Snippet
            label={text.line}
            text={text}
            code={makeSnippet({ src: `${loader.origin}/widget.js` }, options)}
          />
          <Snippet
            label={text.pinnedLine}
            text={text}
            code={makeSnippet({ src: loader.origin + loader.path, integrity: loader.integrity }, options)}
          />
          <p className="mt-2 text-[0.8125rem] text-soft">{text.pinnedLead}</p>
        </>
      )}
      <p className="mt-8">{text.inline}</p>
      <p className="mt-2 font-mono text-[0.8125rem]">{'<rapporteur-chat mode="inline"></rapporteur-chat>'}</p>
      <h2 className="label mt-8">{text.origins}</h2>
      {origins.length === 0 ? (
        <p className="mt-2">{text.noOrigins}</p>
      ) : (
        <ul className="mt-2 font-mono text-[0.8125rem]">
          {origins.map((origin) => (
            <li key={origin}>{origin}</li>
          ))}
        </ul>
      )}
    </>
  );
}

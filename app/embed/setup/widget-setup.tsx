"use client";

import { type ReactNode, useDeferredValue, useEffect, useId, useMemo, useState } from "react";
import type { RapporteurApi } from "#lib/widget/loader/main.ts";
import { isWrongOption } from "./is-wrong-option.ts";
import { makeSnippet, type SnippetOptions } from "./make-snippet.ts";
import { OptionFields } from "./option-fields.tsx";
import type { SetupText } from "./setup-text.ts";
import { Snippet } from "./snippet.tsx";

/** How long typing has to pause before the preview follows. */
const PREVIEW_AFTER_MS = 400;

const INLINE = '<rapporteur-chat mode="inline"></rapporteur-chat>';

interface Loader {
  origin: string;
  path: string;
  integrity: string;
}

/** Where the loader is, and what pins it; the origin is known in the browser alone. */
function useLoader(): Loader | null {
  const [loader, setLoader] = useState<Loader | null>(null);
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
      Object.assign(script.dataset, options);
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

export function WidgetSetup({ text, origins }: { text: SetupText; origins: string[] }) {
  const [written, setWritten] = useState<SnippetOptions>({});
  const options = useMemo(
    () =>
      Object.fromEntries(
        Object.entries(written).filter(([name, value]) => value.trim() && !isWrongOption(name, value)),
      ),
    [written],
  );
  const loader = useLoader();
  usePreview(useDeferredValue(options));
  return (
    <div className="mt-8 grid items-start gap-x-14 gap-y-10 beside:grid-cols-2">
      <OptionFields
        text={text}
        options={written}
        onChange={(name, value) => setWritten((before) => ({ ...before, [name]: value }))}
      />
      <div className="min-w-0 space-y-8">
        {loader && (
          <>
            <Section title={text.line}>
              <Snippet
                label={text.line}
                text={text}
                code={makeSnippet({ src: `${loader.origin}/widget.js` }, options)}
              />
            </Section>
            <Section title={text.pinnedLine}>
              <Snippet
                label={text.pinnedLine}
                text={text}
                code={makeSnippet({ src: loader.origin + loader.path, integrity: loader.integrity }, options)}
              />
              <p className="mt-2 text-[0.8125rem] text-soft">{text.pinnedLead}</p>
            </Section>
          </>
        )}
        <Section title={text.inlineTitle}>
          <Snippet label={text.inlineTitle} text={text} code={INLINE} />
          <p className="mt-2 text-[0.8125rem] text-soft">{text.inline}</p>
        </Section>
        <Section title={text.where}>
          <dl className="mt-1 text-[0.9375rem]">
            {text.places.map(([site, how]) => (
              <div key={site} className="mt-2">
                <dt className="font-medium">{site}</dt>
                <dd className="text-soft">{how}</dd>
              </div>
            ))}
          </dl>
          {loader && <p className="mt-1 break-all font-mono text-[0.8125rem]">{loader.origin}/embed</p>}
        </Section>
        <Section title={text.origins}>
          {origins.length === 0 ? (
            <p className="mt-1 text-[0.9375rem]">{text.noOrigins}</p>
          ) : (
            <ul className="mt-1 font-mono text-[0.8125rem] leading-6">
              {origins.map((origin) => (
                <li key={origin}>{origin}</li>
              ))}
            </ul>
          )}
          <p className="mt-1 text-[0.8125rem] text-soft">{text.originsLead}</p>
        </Section>
      </div>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="label">
        {title}
      </h2>
      {children}
    </section>
  );
}

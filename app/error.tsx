"use client";

import { lazy, Suspense, useEffect } from "react";
import { Wordmark } from "./chat/wordmark.tsx";
import { useInterface } from "./interface/interface-provider.tsx";

// Every page carries this file in case it fails, and need not carry what it can do without.
const LanguageSwitch = lazy(() =>
  import("./interface/language-switch.tsx").then(
    (module) => ({ default: module.LanguageSwitch }),
    () => ({ default: () => <></> }),
  ),
);

/** Shown in place of a page that failed while it was being drawn. */
export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  const { text } = useInterface();

  useEffect(() => {
    console.error(error);
  }, [error]);

  return (
    <main className="column py-16">
      <div className="flex items-center justify-between">
        <Wordmark />
        <Suspense>
          <LanguageSwitch />
        </Suspense>
      </div>
      <h1 className="mt-10 font-serif text-3xl">{text.pageErrorTitle}</h1>
      <p className="mt-3 text-soft">{text.pageErrorLead}</p>
      <button type="button" className="plain-button mt-6" onClick={retry}>
        {text.tryAgain}
      </button>
    </main>
  );
}

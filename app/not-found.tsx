import { Wordmark } from "./chat/wordmark.tsx";
import { LANGUAGE_NAMES, LANGUAGES } from "./interface/language.ts";
import { readInterface } from "./interface/read-interface.ts";

/**
 * The page of an address that leads nowhere. What it needs in the browser, every page loads, since any may turn out not to be
 * there: so it needs nothing, and its links are plain ones.
 */
export default async function NotFound() {
  const { text, language } = await readInterface();
  const other = LANGUAGES.find((known) => known !== language) ?? language;
  return (
    <main className="column py-16">
      <div className="flex items-center justify-between">
        <Wordmark />
        <a href={`?lang=${other}`} lang={other} hrefLang={other} className="nav-link -me-3">
          {LANGUAGE_NAMES[other]}
        </a>
      </div>
      <h1 className="mt-10 font-serif text-3xl">{text.notFoundTitle}</h1>
      <p className="mt-3 text-soft">{text.notFoundLead}</p>
      <a href="/" className="plain-button mt-6">
        {text.backToChat}
      </a>
    </main>
  );
}

import { Wordmark } from "./chat/wordmark.tsx";
import { LanguageSwitch } from "./interface/language-switch.tsx";
import { readInterface } from "./interface/read-interface.ts";

/** The page of an address that leads nowhere. */
export default async function NotFound() {
  const { text } = await readInterface();
  return (
    <main className="column py-16">
      <div className="flex items-center justify-between">
        <Wordmark />
        <div className="-me-3">
          <LanguageSwitch />
        </div>
      </div>
      <h1 className="mt-10 font-serif text-3xl">{text.notFoundTitle}</h1>
      <p className="mt-3 text-soft">{text.notFoundLead}</p>
      {/* A plain link: a page that is left at once need not load what makes links fast. */}
      <a href="/" className="plain-button mt-6">
        {text.backToChat}
      </a>
    </main>
  );
}

import type { InterfaceText } from "../interface/english.ts";
import { SiteHeader } from "./site-header.tsx";

/** What stands in place of a page of the explorer while the database cannot be asked. */
export function DatabaseAway({ text, address }: { text: InterfaceText; address: string }) {
  return (
    <>
      <SiteHeader text={text} current="event" />
      <main className="wide-column py-12">
        <h1 className="font-serif text-3xl">{text.databaseAwayTitle}</h1>
        <p className="mt-3 max-w-measure text-soft">{text.databaseAway}</p>
        {/* A plain link: it has to ask the server anew. */}
        <a href={address} className="plain-button mt-6">
          {text.tryAgain}
        </a>
      </main>
    </>
  );
}

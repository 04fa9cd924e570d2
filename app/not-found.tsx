import Link from "next/link";
import { Wordmark } from "./chat/wordmark.tsx";
import { INTERFACE_TEXT } from "./interface/interface-text.ts";
import { readLanguage } from "./interface/read-language.ts";

/** The page of an address that leads nowhere. */
export default async function NotFound() {
  const text = INTERFACE_TEXT[await readLanguage()];
  return (
    <main className="column py-16">
      <Wordmark />
      <h1 className="mt-10 font-serif text-3xl">{text.notFoundTitle}</h1>
      <p className="mt-3 text-soft">{text.notFoundLead}</p>
      <Link href="/" className="plain-button mt-6">
        {text.backToChat}
      </Link>
    </main>
  );
}

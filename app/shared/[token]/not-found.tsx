import Link from "next/link";
import { SiteHeader } from "../../events/site-header.tsx";
import { readInterface } from "../../interface/read-interface.ts";

/** The page of a link that was revoked, or never was. */
export default async function SharedNotFound() {
  const { text } = await readInterface();
  return (
    <>
      <SiteHeader text={text} current="event" />
      <main className="wide-column py-12">
        <h1 className="font-serif text-3xl">{text.sharedGoneTitle}</h1>
        <p className="mt-3 text-soft">{text.sharedGoneLead}</p>
        <Link href="/" prefetch={false} className="plain-button mt-6">
          {text.backToChat}
        </Link>
      </main>
    </>
  );
}

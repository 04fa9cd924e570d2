import Link from "next/link";
import { readInterface } from "../../interface/read-interface.ts";
import { SiteHeader } from "../site-header.tsx";

/** The page of an event that the reports do not hold, or hold no more. */
export default async function EventNotFound() {
  const { text } = await readInterface();
  return (
    <>
      <SiteHeader text={text} current="event" />
      <main className="wide-column py-12">
        <h1 className="font-serif text-3xl">{text.eventGoneTitle}</h1>
        <p className="mt-3 text-soft">{text.eventGoneLead}</p>
        <Link href="/events" prefetch={false} className="plain-button mt-6">
          {text.backToEvents}
        </Link>
      </main>
    </>
  );
}

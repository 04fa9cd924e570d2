import { ChevronLeft, ChevronRight, MessageSquareQuote } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache, type ReactNode } from "react";
import { openAnswerContext } from "#lib/answer/answer-context.ts";
import type { Event } from "#lib/chat/types.ts";
import { getEvent, getNeighbours } from "#lib/db/events.ts";
import { findSimilarEvents } from "#lib/db/similar-events.ts";
import { EventParagraphs } from "../../chat/event-paragraphs.tsx";
import { layOutEventText } from "../../chat/lay-out-event-text.ts";
import { readInterface } from "../../interface/read-interface.ts";
import { DatabaseAway } from "../database-away.tsx";
import { eventAddress, eventsAddress, questionAddress } from "../events-address.ts";
import { ifDatabaseAway } from "../if-database-away.ts";
import { SiteHeader } from "../site-header.tsx";
import { SimilarEvents } from "./similar-events.tsx";

const SIMILAR_EVENTS = 5;

interface EventPageProps {
  params: Promise<{ id: string }>;
}

/** Read once a request, for the page and for its title: null where there is no such event, undefined where the database is away. */
const readEvent = cache(async (id: string) => {
  try {
    const { db } = await openAnswerContext();
    return await getEvent(db, { id });
  } catch (error) {
    return ifDatabaseAway(error) ?? undefined;
  }
});

/** The id, which Next leaves as it is written in the address. */
const readId = async ({ params }: EventPageProps) => decodeURIComponent((await params).id);

export async function generateMetadata(props: EventPageProps): Promise<Metadata> {
  const { text } = await readInterface();
  const event = await readEvent(await readId(props));
  return { title: `${event?.title ?? text.eventGoneTitle} – ${text.product}` };
}

/** One event: what, when and where, its text, and what stands near it in its document and in meaning. */
export default async function EventPage(props: EventPageProps) {
  const id = await readId(props);
  const event = await readEvent(id);
  if (event === null) notFound();
  const { language, text, formats } = await readInterface();
  const around = event && (await readAround(event).catch(ifDatabaseAway));
  if (!event || !around) return <DatabaseAway text={text} address={eventAddress(id)} />;
  const { previous, next, similar } = around;
  return (
    <>
      <SiteHeader text={text} current="event" />
      <main className="wide-column grid gap-x-14 gap-y-12 pt-8 pb-20 beside:grid-cols-[minmax(0,1fr)_17rem] beside:pt-12 wide:grid-cols-[minmax(0,1fr)_20rem]">
        <article className="min-w-0 max-w-measure">
          <h1
            lang={event.language}
            dir="auto"
            className="text-pretty font-semibold font-serif text-[clamp(1.5rem,1.3rem+0.9vw,2rem)] leading-tight tracking-[-0.005em]"
          >
            {event.title}
          </h1>
          <dl className="mt-4 grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1 text-[0.9375rem]">
            <Fact name={text.eventDate}>{formats.eventDates(event) ?? text.undated}</Fact>
            {event.countries.length > 0 && (
              <Fact name={text.eventPlace}>
                {event.countries.map((code, index) => (
                  <span key={code}>
                    {index > 0 && ", "}
                    <Link href={eventsAddress({ countries: [code] })} prefetch={false} className="text-link">
                      {formats.countries([code])}
                    </Link>
                  </span>
                ))}
              </Fact>
            )}
            <Fact name={text.eventLanguage}>{formats.language(event.language)}</Fact>
            <Fact name={text.eventDocument}>
              <Link
                href={eventsAddress({ documents: [event.document] })}
                prefetch={false}
                className="wrap-anywhere text-link"
              >
                {event.document}
              </Link>
            </Fact>
          </dl>
          <p className="mt-5 border-rule border-b pb-6">
            <Link
              href={questionAddress(text.questionAboutEvent(event.title))}
              prefetch={false}
              className="plain-button"
            >
              <MessageSquareQuote aria-hidden className="size-4" />
              {text.askAboutEvent}
            </Link>
          </p>
          <section aria-label={text.reportText} className="pt-6">
            <EventParagraphs paragraphs={layOutEventText(event.text, null, [])} language={event.language} />
          </section>
          {(previous || next) && (
            <nav aria-labelledby="in-document" className="mt-12 border-rule border-t pt-4">
              <h2 id="in-document" className="label">
                {text.inDocument}
              </h2>
              <ul className="mt-2 grid gap-x-8 gap-y-4 sm:grid-cols-2">
                {previous && (
                  <Neighbour
                    event={previous}
                    label={text.previousEvent}
                    icon={<ChevronLeft aria-hidden className="size-4" />}
                  />
                )}
                {next && (
                  <Neighbour
                    event={next}
                    label={text.nextEvent}
                    icon={<ChevronRight aria-hidden className="size-4" />}
                  />
                )}
              </ul>
            </nav>
          )}
        </article>
        {similar.length > 0 && (
          <SimilarEvents events={similar} language={language} text={text} formats={formats} />
        )}
      </main>
    </>
  );
}

async function readAround(event: Event) {
  const { db } = await openAnswerContext();
  const [{ previous, next }, similar] = await Promise.all([
    getNeighbours(db, event),
    findSimilarEvents(db, { id: event.id, limit: SIMILAR_EVENTS }),
  ]);
  return { previous, next, similar };
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Neighbour({ event, label, icon }: { event: Event; label: string; icon: ReactNode }) {
  return (
    <li>
      <Link href={eventAddress(event.id)} prefetch={false} className="group block rounded-sm">
        <span className="flex items-center gap-1 text-[0.8125rem] text-soft">
          {icon}
          {label}
        </span>{" "}
        <span
          lang={event.language}
          dir="auto"
          className="mt-0.5 block text-pretty font-serif leading-snug group-hover:text-accent group-hover:underline"
        >
          {event.title}
        </span>
      </Link>
    </li>
  );
}

import Link from "next/link";
import type { Event } from "#lib/chat/types.ts";
import { eventAddress } from "./events-address.ts";

/** An event's title, in the report's own language, leading to its page. */
export function EventTitleLink({ event, className = "" }: { event: Event; className?: string }) {
  return (
    <Link
      href={eventAddress(event.id)}
      prefetch={false}
      lang={event.language}
      dir="auto"
      className={`inline-block min-h-6 text-pretty font-serif leading-snug hover:text-accent hover:underline ${className}`}
    >
      {event.title}
    </Link>
  );
}

import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { openAnswerContext } from "#lib/answer/answer-context.ts";
import { readShared } from "#lib/db/shares.ts";
import { SiteHeader } from "../../events/site-header.tsx";
import { readInterface } from "../../interface/read-interface.ts";
import { SharedConversation } from "./shared-conversation.tsx";

interface SharedPageProps {
  params: Promise<{ token: string }>;
}

/** Read once a request, for the page and for its title. */
const readConversation = cache(async (token: string) => {
  const { db } = await openAnswerContext();
  return readShared(db, { token });
});

export async function generateMetadata({ params }: SharedPageProps): Promise<Metadata> {
  const { text } = await readInterface();
  const shared = await readConversation((await params).token);
  return {
    title: `${shared?.title ?? text.sharedGoneTitle} – ${text.product}`,
    // Whoever has the link may read it; nobody should come across it.
    robots: { index: false, follow: false },
  };
}

/** A conversation as whoever has its link reads it. */
export default async function SharedPage({ params }: SharedPageProps) {
  const shared = await readConversation((await params).token);
  if (!shared) notFound();
  const { text } = await readInterface();
  const { title, turns } = shared;
  return (
    <SharedConversation turns={turns} header={<SiteHeader text={text} current="event" />}>
      <p className="label">{text.sharedLabel}</p>
      <h1
        dir="auto"
        className="mt-1 text-pretty font-serif text-[clamp(1.5rem,1.3rem+0.9vw,2rem)] leading-tight"
      >
        {title}
      </h1>
      <p className="mt-3 text-[0.9375rem] text-soft">
        {text.sharedLead}{" "}
        <Link href="/" prefetch={false} className="text-link">
          {text.askYourself}
        </Link>
      </p>
    </SharedConversation>
  );
}

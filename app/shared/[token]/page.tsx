import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { openAnswerContext } from "#lib/answer/answer-context.ts";
import { readShared } from "#lib/db/shares.ts";
import { makeTitle } from "#lib/db/turns.ts";
import { DatabaseAway } from "../../events/database-away.tsx";
import { ifDatabaseAway } from "../../events/if-database-away.ts";
import { SiteHeader } from "../../events/site-header.tsx";
import { readInterface } from "../../interface/read-interface.ts";
import { SharedConversation } from "./shared-conversation.tsx";

interface SharedPageProps {
  params: Promise<{ token: string }>;
}

/** Read once a request, for the page and for its title: null where there is no such link, undefined where the database is away. */
const readConversation = cache(async (token: string) => {
  try {
    const { db } = await openAnswerContext();
    return await readShared(db, { token });
  } catch (error) {
    return ifDatabaseAway(error) ?? undefined;
  }
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
  const { token } = await params;
  const shared = await readConversation(token);
  if (shared === null) notFound();
  const { text } = await readInterface();
  if (!shared) return <DatabaseAway text={text} address={`/shared/${token}`} />;
  const { title, turns } = shared;
  // Unless somebody has renamed it, its title is the beginning of the question that follows.
  const isNamed = title !== makeTitle(turns[0]?.question ?? "");
  return (
    <SharedConversation turns={turns} header={<SiteHeader text={text} current="event" shortcuts="shared" />}>
      <h1 className="font-serif text-[1.625rem] leading-snug">{text.sharedLabel}</h1>
      {isNamed && (
        <p dir="auto" className="mt-1 text-pretty font-semibold">
          {title}
        </p>
      )}
      <p className="mt-2 text-[0.9375rem] text-soft">
        {text.sharedLead}{" "}
        <Link href="/" prefetch={false} className="text-link">
          {text.askYourself}
        </Link>
      </p>
    </SharedConversation>
  );
}

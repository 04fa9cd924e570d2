import type { StoredTurn } from "#lib/chat/conversations.ts";
import type { ChatHost } from "./chat-host.ts";
import type { Kept } from "./kept-context.ts";
import { readConversation } from "./read-conversation.ts";
import { createSession, type Session } from "./session.ts";

export interface OpenConversation {
  session: Session;
  /** Null where it is not kept. */
  kept: Kept | null;
}

/** A conversation that is kept, as it was left. */
export interface OpenedConversation extends OpenConversation {
  title: string;
  /** The last question, where its answer is not complete. */
  unfinished: StoredTurn | null;
}

type Announce = Kept["announce"];

/** Begins a conversation, which is kept under `id` unless that is null. */
export function beginConversation(host: ChatHost, id: string | null, announce: Announce): OpenConversation {
  return id === null
    ? { session: createSession(host, null), kept: null }
    : {
        session: createSession(host, { id, turns: [] }),
        kept: { conversation: id, feedback: {}, announce },
      };
}

/**
 * Opens a conversation that is kept; null when this visitor has none of that id.
 * @throws as `readConversation` does.
 */
export async function openConversation(
  host: ChatHost,
  id: string,
  announce: Announce,
): Promise<OpenedConversation | null> {
  const stored = await readConversation(host.request, { id });
  if (!stored) return null;
  const { title, turns } = stored;
  const last = turns.at(-1);
  const given = turns.flatMap(({ id: turn, feedback }) => (feedback ? [[turn, feedback] as const] : []));
  return {
    session: createSession(host, stored),
    kept: { conversation: id, feedback: Object.fromEntries(given), announce },
    title,
    unfinished: last && last.state !== "complete" ? last : null,
  };
}

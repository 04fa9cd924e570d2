import { useEffect, useState } from "react";
import type { ConversationSummary, ConversationsPage } from "#lib/chat/conversations.ts";

/** A pause in typing this long searches for what has been typed. */
const TYPING_PAUSE_MS = 250;

type State = "loading" | "ready" | "failed";

async function fetchPage(q: string, cursor: string | null, signal?: AbortSignal): Promise<ConversationsPage> {
  const query = new URLSearchParams({ ...(q && { q }), ...(cursor && { cursor }) });
  const response = await fetch(`/api/conversations?${query}`, { signal });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as ConversationsPage;
}

/** The visitor's conversations that hold the words of `q`, as far as they have been fetched. */
export function useConversations(q: string) {
  const [conversations, setConversations] = useState<ConversationSummary[]>([]);
  const [nextCursor, setNextCursor] = useState<string | null>(null);
  const [state, setState] = useState<State>("loading");
  const [attempt, setAttempt] = useState(0);
  const words = q.trim();

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(
      () =>
        fetchPage(words, null, signal).then(
          (page) => {
            setConversations(page.conversations);
            setNextCursor(page.nextCursor);
            setState("ready");
          },
          () => !signal.aborted && setState("failed"),
        ),
      words ? TYPING_PAUSE_MS : 0,
    );
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [words, attempt]);

  return {
    conversations,
    state,
    hasMore: nextCursor !== null,
    async showMore() {
      const page = await fetchPage(words, nextCursor).catch(() => null);
      if (!page) return setState("failed");
      const known = new Set(conversations.map(({ id }) => id));
      setConversations([...conversations, ...page.conversations.filter(({ id }) => !known.has(id))]);
      setNextCursor(page.nextCursor);
    },
    tryAgain() {
      setState("loading");
      setAttempt(attempt + 1);
    },
    change: (id: string, part: Partial<ConversationSummary>) =>
      setConversations((all) => all.map((each) => (each.id === id ? { ...each, ...part } : each))),
    remove: (id: string) => setConversations((all) => all.filter((each) => each.id !== id)),
  };
}

import type { Conversation } from "#lib/chat/conversations.ts";
import type { ChatHost } from "./chat-host.ts";

const NOT_FOUND = 404;

/**
 * A conversation as it is kept, or its turns from one on; null when this visitor has none of that id.
 * @throws what `fetch` throws; Error with the server's `{error}` as its message when the server refuses.
 */
export async function readConversation(
  request: ChatHost["request"],
  { id, from, signal }: { id: string; from?: string; signal?: AbortSignal },
): Promise<Conversation | null> {
  const query = from === undefined ? "" : `?${new URLSearchParams({ from })}`;
  const response = await request(`/api/conversations/${encodeURIComponent(id)}${query}`, { signal });
  if (response.status === NOT_FOUND) return null;
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Conversation;
}

const ID_BYTES = 16;

/** A new id for a conversation. Not `crypto.randomUUID`, which pages without https lack. */
export function newConversationId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The address of the page that shows a conversation, or begins one. */
export function conversationAddress(id: string | null): string {
  return id === null ? "/" : `/?c=${id}`;
}

/** The conversation that the query of an address names. */
export function readConversationId(query: Pick<URLSearchParams, "get">): string | null {
  const id = query.get("c");
  return id !== null && /^[\w-]{1,64}$/.test(id) ? id : null;
}

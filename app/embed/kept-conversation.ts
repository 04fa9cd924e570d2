import type { ConversationsPage } from "#lib/chat/conversations.ts";
import type { Scope } from "#lib/chat/types.ts";

/** How long the chat stays hidden until it is known whether there is a conversation to go on with. */
const FIND_MS = 3000;

/** As many as the server gives at once: more parts of the reports than one visitor asks about. */
const MOST_CONVERSATIONS = 100;

/** 64-bit FNV-1a: its offset basis and prime. */
const FNV_BASIS = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

/** The one conversation that an embedded chat keeps of each part of the reports that it is limited to. */
export interface KeptConversation {
  /** The id of the conversation about `scope`; null when there is none, or that cannot be found out soon. */
  find(scope: Scope | undefined): Promise<string | null>;
  /** The id to begin a conversation about `scope` with; null when the browser takes no cookie, so that none can be kept. */
  begin(scope: Scope | undefined): Promise<string | null>;
  /** Removes a conversation from the server. */
  leave(id: string): void;
}

/** The same for the same scope. Not with `crypto.subtle`, which a frame within a page without https lacks. */
export function scopeId(scope: Scope = {}): string {
  let hash = FNV_BASIS;
  for (const character of JSON.stringify(Object.entries(scope).sort())) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * FNV_PRIME);
  }
  return `about-${hash.toString(36)}`;
}

export function keepConversation(request: typeof fetch): KeptConversation {
  let leaving: Promise<unknown> | undefined;
  return {
    async find(scope) {
      const id = scopeId(scope);
      try {
        const response = await request(`/api/conversations?limit=${MOST_CONVERSATIONS}`, {
          signal: AbortSignal.timeout(FIND_MS),
        });
        const { conversations } = (await response.json()) as Partial<ConversationsPage>;
        return conversations?.some((conversation) => conversation.id === id) ? id : null;
      } catch {
        // The chat is there without it, and says what is wrong with the server when it is asked.
        return null;
      }
    },
    async begin(scope) {
      // Or it would take along the question that is asked next.
      await leaving;
      try {
        // The second time, the browser has sent back the cookie of the first, or never will.
        for (let times = 0; times < 2; times++) {
          const response = await request("/api/visitor", { method: "POST" });
          const { known } = (await response.json()) as { known?: unknown };
          if (known === true) return scopeId(scope);
        }
      } catch {
        // Then the question fails as well, and says why.
      }
      return null;
    },
    leave(id) {
      leaving = request(`/api/conversations/${id}`, { method: "DELETE" }).catch(() => undefined);
    },
  };
}

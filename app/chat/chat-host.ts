import { createContext, use } from "react";
import type { Scope } from "#lib/chat/types.ts";

/** What surrounds the chat: by default a page of its own, else the frame that it is shown in. */
export interface ChatHost {
  /** Sends a request to the server, with what it has to know about the visitor. */
  request: typeof fetch;
  /** What every question is limited to; undefined for nothing. */
  scope: () => Scope | undefined;
  /** Whether the reader can open the pages of the events from here. */
  hasPages: boolean;
}

export const ChatHostContext = createContext<ChatHost>({
  // Looked up at each call, so that it is the one of the page as it is then.
  request: (input, init) => fetch(input, init),
  scope: () => undefined,
  hasPages: true,
});

export function useChatHost(): ChatHost {
  return use(ChatHostContext);
}

import { Chat as Session } from "@ai-sdk/react";
import { DefaultChatTransport } from "ai";
import type { ChatMessage } from "#lib/chat/messages.ts";
import type { ChatHost } from "./chat-host.ts";
import { toHistory } from "./to-history.ts";

/** Starts an empty conversation with `POST /api/chat`. */
export function createSession({ request, scope }: ChatHost): Session<ChatMessage> {
  return new Session<ChatMessage>({
    transport: new DefaultChatTransport<ChatMessage>({
      api: "/api/chat",
      fetch: request,
      prepareSendMessagesRequest: ({ messages, body }) => ({
        body: { scope: scope(), ...body, messages: toHistory(messages) },
      }),
    }),
  });
}

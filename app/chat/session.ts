import { Chat as Session } from "@ai-sdk/react";
import { DefaultChatTransport } from "ai";
import type { ChatMessage } from "#lib/chat/messages.ts";
import { toHistory } from "./to-history.ts";

/** Starts an empty conversation with `POST /api/chat`. */
export function createSession(): Session<ChatMessage> {
  return new Session<ChatMessage>({
    transport: new DefaultChatTransport<ChatMessage>({
      api: "/api/chat",
      prepareSendMessagesRequest: ({ messages, body }) => ({
        body: { ...body, messages: toHistory(messages) },
      }),
    }),
  });
}

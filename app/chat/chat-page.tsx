"use client";

import { Chat } from "./chat.tsx";
import { ChatHeader } from "./chat-header.tsx";

/** The chat as a page of its own. */
export function ChatPage({ initialQuestion }: { initialQuestion: string }) {
  return (
    <Chat
      initialQuestion={initialQuestion}
      header={(onNewConversation) => <ChatHeader onNewConversation={onNewConversation} />}
    />
  );
}

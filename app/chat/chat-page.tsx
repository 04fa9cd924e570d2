"use client";

import { useSearchParams } from "next/navigation";
import { Chat } from "./chat.tsx";
import { ChatHeader } from "./chat-header.tsx";
import { conversationAddress, newConversationId, readConversationId } from "./conversation-id.ts";
import type { ConversationInAddress } from "./use-conversation.ts";

/** The chat as a page of its own. Its address names the conversation, so that each tab has its own and a reload finds it. */
export function ChatPage({ initialQuestion }: { initialQuestion: string }) {
  const address: ConversationInAddress = {
    id: readConversationId(useSearchParams()),
    write: (id, step) => window.history[`${step}State`](null, "", conversationAddress(id)),
    begin: newConversationId,
  };
  return (
    <Chat
      address={address}
      initialQuestion={initialQuestion}
      header={(onNewConversation) => (
        <ChatHeader
          conversation={address.id}
          onNewConversation={onNewConversation}
          onOpen={(id) => address.write(id, "push")}
          onDeleted={() => address.write(null, "replace")}
        />
      )}
    />
  );
}

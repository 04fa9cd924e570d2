import { Chat } from "./chat/chat.tsx";

export default function ChatPage() {
  return <Chat />;
}

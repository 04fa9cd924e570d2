import { Chat } from "./chat/chat.tsx";

/** The chat; `q` in its address is a question to begin with, which the reader still has to ask. */
export default async function ChatPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const question = [(await searchParams).q ?? []].flat().at(-1) ?? "";
  return <Chat initialQuestion={question.trim()} />;
}

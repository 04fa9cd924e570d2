import { ChatPage } from "./chat/chat-page.tsx";

/** The chat; `q` in its address is a question to begin with, which the reader still has to ask. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const question = [(await searchParams).q ?? []].flat().at(-1) ?? "";
  return <ChatPage initialQuestion={question.trim()} />;
}

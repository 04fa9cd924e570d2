import type { z } from "zod";
import { MAX_HISTORY_TURNS } from "#lib/chat/limits.ts";
import type { chatSchema, Turn } from "#lib/chat/requests.ts";

type Messages = z.infer<typeof chatSchema>["messages"];

/** The last message is the question; the turns before it, as far as they are read, its history. */
export function conversation(messages: Messages): { question: string; history: Turn[] } {
  const turns = messages.map(
    ({ role, parts }): Turn => ({
      role,
      content: parts
        .filter(({ type }) => type === "text")
        .map(({ text }) => text ?? "")
        .join("\n"),
    }),
  );
  const question = turns.at(-1)?.content ?? "";
  return { question, history: turns.slice(0, -1).slice(-MAX_HISTORY_TURNS) };
}

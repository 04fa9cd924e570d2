import { useEffect, useState } from "react";
import type { Event } from "#lib/chat/types.ts";
import { type ChatHost, useChatHost } from "./chat-host.ts";

/** `GET /api/events/:id`. */
export interface EventWithText extends Event {
  text: string;
}

export type EventText =
  | { state: "loading" }
  | { state: "ready"; event: EventWithText }
  | { state: "gone" }
  | { state: "failed" };

async function fetchEvent(request: ChatHost["request"], id: string, signal: AbortSignal): Promise<EventText> {
  const response = await request(`/api/events/${encodeURIComponent(id)}`, { signal });
  if (response.status === 404) return { state: "gone" };
  if (!response.ok) return { state: "failed" };
  return { state: "ready", event: (await response.json()) as EventWithText };
}

/** The full text of an event, and a way to ask for it again. Events already read stay read. */
export function useEventText(id: string): [text: EventText, retry: () => void] {
  const { request } = useChatHost();
  const [known, setKnown] = useState<Record<string, EventText>>({});
  const text = known[id];
  const isKnown = text !== undefined;

  useEffect(() => {
    if (isKnown) return;
    const controller = new AbortController();
    const settle = (next: EventText) => setKnown((before) => ({ ...before, [id]: next }));
    fetchEvent(request, id, controller.signal).then(settle, () => {
      if (!controller.signal.aborted) settle({ state: "failed" });
    });
    return () => controller.abort();
  }, [request, id, isKnown]);

  return [text ?? { state: "loading" }, () => setKnown(({ [id]: _, ...others }) => others)];
}

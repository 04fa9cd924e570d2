import { useEffect, useState } from "react";
import { useInterface } from "../interface/interface-provider.tsx";
import { useChatHost } from "./chat-host.ts";

const isQuestion = (value: unknown) => typeof value === "string";

/** Questions that lead on from events, which the reports can answer; none until they are found, or when that fails. */
export function useFollowUps(eventIds: string[]): string[] {
  const { request } = useChatHost();
  const { language } = useInterface();
  const [questions, setQuestions] = useState<string[]>([]);
  const query = new URLSearchParams([
    ["language", language],
    ...eventIds.map((id) => ["event", id]),
  ]).toString();

  useEffect(() => {
    const controller = new AbortController();
    async function load() {
      const response = await request(`/api/suggestions?${query}`, { signal: controller.signal });
      const { questions: found } = (await response.json()) as { questions?: unknown };
      setQuestions(Array.isArray(found) ? found.filter(isQuestion) : []);
    }
    // They only add to the answer, which is complete without them.
    load().catch(() => undefined);
    return () => controller.abort();
  }, [request, query]);

  return questions;
}

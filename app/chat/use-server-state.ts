"use client";

import { useEffect, useState } from "react";
import type { Mode } from "#lib/chat/types.ts";
import { type ChatHost, useChatHost } from "./chat-host.ts";

/** What `GET /api/health` says that a reader should know. */
export type Health =
  | { ready: true; mode: Mode; documents: number; events: number }
  | { ready: false; reason: string };

/** How many suggestions are shown: more would be a list to read rather than a way to begin. */
const MAX_SUGGESTIONS = 6;

async function readJson(
  request: ChatHost["request"],
  url: string,
  signal: AbortSignal,
): Promise<Record<string, unknown>> {
  const response = await request(url, { signal });
  return (await response.json()) as Record<string, unknown>;
}

function toHealth(body: Record<string, unknown>): Health | null {
  const { status, mode, documents, events, reason } = body;
  if (status === "ok" && typeof documents === "number" && typeof events === "number") {
    return { ready: true, mode: mode === "model" ? "model" : "quotes", documents, events };
  }
  return typeof reason === "string" ? { ready: false, reason } : null;
}

const toSuggestions = ({ questions }: Record<string, unknown>) =>
  Array.isArray(questions)
    ? questions.filter((question) => typeof question === "string").slice(0, MAX_SUGGESTIONS)
    : [];

/** What the server can answer from and how; null until it is known, and for good when the server cannot be reached. */
export function useServerState(): { health: Health | null; suggestions: string[] } {
  const { request } = useChatHost();
  const [health, setHealth] = useState<Health | null>(null);
  const [suggestions, setSuggestions] = useState<string[]>([]);

  useEffect(() => {
    const controller = new AbortController();
    // Both only add to the page; when they fail, asking still works or fails with a message of its own.
    const ignore = () => undefined;
    readJson(request, "/api/health", controller.signal).then((body) => setHealth(toHealth(body)), ignore);
    readJson(request, "/api/suggestions", controller.signal).then(
      (body) => setSuggestions(toSuggestions(body)),
      ignore,
    );
    return () => controller.abort();
  }, [request]);

  return { health, suggestions };
}

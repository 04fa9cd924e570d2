"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { Mode } from "#lib/chat/types.ts";
import { useInterface } from "../interface/interface-provider.tsx";
import { type ChatHost, useChatHost } from "./chat-host.ts";

/** What `GET /api/health` says that a reader should know. */
export type Health =
  | {
      ready: true;
      mode: Mode;
      documents: number;
      events: number /** Reports are being read. */;
      ingesting: boolean;
    }
  | { ready: false /** The server has only begun to run. */; starting: boolean; reason: string };

/** How many suggestions are shown: more would be a list to read rather than a way to begin. */
const MAX_SUGGESTIONS = 6;
/** While there is nothing to ask, or more is coming, the server is asked again this often. */
const RECHECK_MS = 5000;

async function readJson(
  request: ChatHost["request"],
  url: string,
  signal: AbortSignal,
): Promise<Record<string, unknown>> {
  const response = await request(url, { signal });
  return (await response.json()) as Record<string, unknown>;
}

function toHealth(body: Record<string, unknown>): Health | null {
  const { status, mode, documents, events, ingesting, reason } = body;
  if (status === "ok" && typeof documents === "number" && typeof events === "number") {
    const isModel = mode === "model";
    return {
      ready: true,
      mode: isModel ? "model" : "quotes",
      documents,
      events,
      ingesting: ingesting === true,
    };
  }
  return typeof reason === "string" ? { ready: false, starting: status === "starting", reason } : null;
}

const toSuggestions = ({ questions }: Record<string, unknown>) =>
  Array.isArray(questions)
    ? questions.filter((question) => typeof question === "string").slice(0, MAX_SUGGESTIONS)
    : [];

/** Whether nothing is expected to change. */
const isSettled = (health: Health | null) =>
  health?.ready === true && health.documents > 0 && !health.ingesting;

/** What the server can answer from and how; null until it is known, and as long as the server cannot be reached. */
export function useServerState(): { health: Health | null; suggestions: string[] } {
  const { request } = useChatHost();
  const { language } = useInterface();
  const [health, setHealth] = useState<Health | null>(null);
  const [suggestions, setSuggestions] = useState<string[]>([]);
  // Counts the times that there came to be something to ask, or something more.
  const [round, setRound] = useState(0);
  const settled = isSettled(health);

  const settle = useEffectEvent((next: Health | null) => {
    if (health !== null && !settled && isSettled(next)) setRound(round + 1);
    setHealth(next);
  });

  useEffect(() => {
    if (settled) return;
    const controller = new AbortController();
    const check = () => {
      // It only adds to the page; when it fails, asking still works or fails with a message of its own.
      const ignore = () => undefined;
      readJson(request, "/api/health", controller.signal).then((body) => settle(toHealth(body)), ignore);
    };
    check();
    const timer = setInterval(() => document.hidden || check(), RECHECK_MS);
    return () => {
      clearInterval(timer);
      controller.abort();
    };
  }, [request, settled]);

  useEffect(() => {
    const controller = new AbortController();
    readJson(request, `/api/suggestions?language=${language}`, controller.signal).then(
      (body) => setSuggestions(toSuggestions(body)),
      () => undefined,
    );
    return () => controller.abort();
  }, [request, language, round]);

  return { health, suggestions };
}

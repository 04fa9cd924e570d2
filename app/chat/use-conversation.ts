"use client";

import { useRef, useState } from "react";
import type { Scope } from "#lib/chat/types.ts";
import { useInterface } from "../interface/interface-provider.tsx";
import { useChatHost } from "./chat-host.ts";
import { readAnswer } from "./read-answer.ts";

const loadEngine = () => import("./engine.ts");

type EngineModule = Awaited<ReturnType<typeof loadEngine>>;
interface Engine extends EngineModule {
  session: ReturnType<EngineModule["createSession"]>;
}

/** A question asked before the code that answers it was there; `error` when that code could not be loaded. */
export interface PendingQuestion {
  question: string;
  error: Error | null;
}

/** How a question ended. */
export type Answered = { outcome: "answered" | "not_found"; citations: number } | { error: Error };

/**
 * One conversation with the server: its state, and what a reader can do with it. `announcement` is what a screen reader
 * is told about the answer.
 */
export function useConversation({ onAnswered }: { onAnswered?: (answer: Answered) => void } = {}) {
  const { text } = useInterface();
  const host = useChatHost();
  const [engine, setEngine] = useState<Engine | null>(null);
  const [pending, setPending] = useState<PendingQuestion | null>(null);
  const [busy, setBusy] = useState(false);
  const [announcement, setAnnouncement] = useState("");
  // Counts the questions, so that one that was stopped or replaced while it ran changes nothing when it ends.
  const run = useRef(0);
  // The scope the reader chose for the last question; none means that the server reads it from the question.
  const chosenScope = useRef<Scope | undefined>(undefined);

  /** Runs one request of `session` and says how it ended. */
  async function answer(session: Engine["session"], request: () => Promise<void>) {
    const mine = ++run.current;
    setBusy(true);
    setAnnouncement(text.searching);
    await request();
    if (mine !== run.current) return;
    setBusy(false);
    const { citations, result } = readAnswer(session.lastMessage ?? null);
    if (session.error) onAnswered?.({ error: session.error });
    else if (result) onAnswered?.({ outcome: result.outcome, citations: citations.length });
    if (session.error) setAnnouncement(text.errorTitle);
    else if (result?.outcome === "not_found") setAnnouncement(text.nothingFound);
    else if (result?.total) setAnnouncement(text.eventsReady(result.total));
    else setAnnouncement(text.answerReady(citations.length));
  }

  /** The engine, loaded for `question`; null when that failed or the question was given up meanwhile. */
  async function load(question: string): Promise<Engine | null> {
    const mine = ++run.current;
    setBusy(true);
    setPending({ question, error: null });
    try {
      const module = await loadEngine();
      if (mine !== run.current) return null;
      const loaded = { ...module, session: module.createSession(host) };
      setEngine(loaded);
      return loaded;
    } catch (error) {
      if (mine === run.current) {
        setBusy(false);
        setAnnouncement(text.errorTitle);
        setPending({ question, error: error instanceof Error ? error : new Error(String(error)) });
      }
      return null;
    }
  }

  async function ask(question: string) {
    chosenScope.current = undefined;
    const { session } = engine ?? (await load(question)) ?? {};
    if (session) await answer(session, () => session.sendMessage({ text: question }));
  }

  /** Asks the last question again: within `scope` when one is given, else as it was asked. */
  async function askAgain(scope?: Scope) {
    if (!engine) {
      if (pending) await ask(pending.question);
      return;
    }
    if (scope) chosenScope.current = scope;
    const body = chosenScope.current ? { scope: chosenScope.current } : undefined;
    await answer(engine.session, () => engine.session.regenerate({ body }));
  }

  /** Asks `question` in place of an earlier one, whose answer and whatever followed it are given up. */
  async function askInstead(messageId: string, question: string) {
    if (!engine) return;
    chosenScope.current = undefined;
    await answer(engine.session, () => engine.session.sendMessage({ text: question, messageId }));
  }

  function stop() {
    run.current++;
    setBusy(false);
    setAnnouncement(text.answerStopped);
    if (engine) void engine.session.stop();
    else setPending(null);
  }

  /** Forgets everything that was said. */
  function reset() {
    run.current++;
    void engine?.session.stop();
    setEngine(null);
    setPending(null);
    setBusy(false);
    setAnnouncement("");
  }

  /** Loads what the first question will need; called when one seems to be coming. */
  function prepare() {
    // A failure here is not one yet: the question itself loads it again, and says so if it cannot.
    loadEngine().catch(() => undefined);
  }

  return {
    engine,
    pending,
    busy,
    announcement,
    announce: setAnnouncement,
    ask,
    askAgain,
    askInstead,
    stop,
    reset,
    prepare,
  };
}

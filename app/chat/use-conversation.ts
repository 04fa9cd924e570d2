"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Scope } from "#lib/chat/types.ts";
import { useInterface } from "../interface/interface-provider.tsx";
import { useChatHost } from "./chat-host.ts";
import type { OpenConversation } from "./open-conversation.ts";
import { readAnswer } from "./read-answer.ts";
import type { ChatError } from "./read-chat-error.ts";

const loadEngine = () => import("./engine.ts");

type Engine = Awaited<ReturnType<typeof loadEngine>> & OpenConversation;

/** A question asked before the code that answers it was there; `error` when that code could not be loaded. */
export interface PendingQuestion {
  question: string;
  error: Error | null;
}

/** A conversation of the address that is not there yet, or cannot be had. */
export type Opening = "loading" | "gone" | "failed";

/** How a question ended. */
export type Answered = { outcome: "answered" | "not_found"; citations: number } | { failure: ChatError };

/** What names the conversation that is shown: the page's address, or the frame's own memory. */
export interface ConversationInAddress {
  /** Null for none. */
  id: string | null;
  /** Names another one: in place of the one before, or as a step in the browser's history. */
  write(id: string | null, step: "replace" | "push"): void;
  /** The id of a conversation that begins; null where it cannot be kept. */
  begin(): string | null | Promise<string | null>;
}

interface ConversationOptions {
  /** Undefined where conversations are not kept. */
  address?: ConversationInAddress;
  onAnswered?: (answer: Answered) => void;
}

const toError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));

/**
 * One conversation with the server: its state, and what a reader can do with it. `announcement` is what a screen reader
 * is told about the answer.
 */
export function useConversation({ address, onAnswered }: ConversationOptions = {}) {
  const { text } = useInterface();
  const host = useChatHost();
  const [engine, setEngine] = useState<Engine | null>(null);
  const [pending, setPending] = useState<PendingQuestion | null>(null);
  const [opening, setOpening] = useState<Opening | null>(address?.id ? "loading" : null);
  const [busy, setBusy] = useState(false);
  const [announcement, setAnnouncement] = useState("");
  // Counts the questions, so that one that was stopped or replaced while it ran changes nothing when it ends.
  const run = useRef(0);
  // The scope the reader chose for the last question; none means that the server reads it from the question.
  const chosenScope = useRef<Scope | undefined>(undefined);
  // The conversation that is shown or being opened.
  const shownId = useRef<string | null>(null);
  const openingEngine = useRef<Promise<Engine | null> | null>(null);
  // A question asked right after another was stopped must not be stopped with it.
  const stopped = useRef<Promise<void> | null>(null);

  /** Runs one request of `session` and says how it ended. */
  async function answer(session: Engine["session"], request: () => Promise<void>) {
    const mine = ++run.current;
    setBusy(true);
    setAnnouncement(text.searching);
    await stopped.current;
    if (mine !== run.current) return;
    await request();
    if (mine !== run.current) return;
    setBusy(false);
    const { citations, result } = readAnswer(session.lastMessage ?? null);
    const { failure } = session;
    if (failure) onAnswered?.({ failure });
    else if (result) onAnswered?.({ outcome: result.outcome, citations: citations.length });
    if (failure) setAnnouncement(text.errorTitle);
    else if (!result) setAnnouncement(text.answerStopped);
    else if (result.outcome === "not_found") setAnnouncement(text.nothingFound);
    else if (result.total) setAnnouncement(text.eventsReady(result.total));
    else setAnnouncement(text.answerReady(citations.length));
  }

  /** The engine, loaded for `question`; null when that failed or the question was given up meanwhile. */
  async function load(question: string): Promise<Engine | null> {
    const mine = ++run.current;
    setBusy(true);
    setOpening(null);
    setPending({ question, error: null });
    try {
      const [module, id] = await Promise.all([loadEngine(), address?.begin() ?? null]);
      if (mine !== run.current) return null;
      const loaded = { ...module, ...module.beginConversation(host, id, setAnnouncement) };
      shownId.current = id;
      address?.write(id, "replace");
      setEngine(loaded);
      return loaded;
    } catch (error) {
      if (mine === run.current) {
        setBusy(false);
        setAnnouncement(text.errorTitle);
        setPending({ question, error: toError(error) });
      }
      return null;
    }
  }

  /** Shows a conversation that is kept, and goes on with its last answer where that is not complete. */
  async function open(id: string): Promise<Engine | null> {
    reset();
    shownId.current = id;
    const mine = run.current;
    setOpening("loading");
    try {
      const module = await loadEngine();
      const opened = await module.openConversation(host, id, setAnnouncement);
      if (mine !== run.current) return null;
      if (!opened) {
        setOpening("gone");
        return null;
      }
      const { title, unfinished, ...conversation } = opened;
      const loaded = { ...module, ...conversation };
      setEngine(loaded);
      setOpening(null);
      setAnnouncement(title);
      if (unfinished) void answer(loaded.session, () => loaded.session.follow(unfinished));
      return loaded;
    } catch {
      // Whatever it was, all that a reader can do is try again.
      if (mine === run.current) setOpening("failed");
      return null;
    }
  }

  const followAddress = useEffectEvent((id: string | null) => {
    if (id === shownId.current) return;
    if (id === null) reset();
    else openingEngine.current = open(id);
  });
  const id = address?.id ?? null;
  useEffect(() => followAddress(id), [id]);

  async function ask(question: string) {
    chosenScope.current = undefined;
    const { session } = engine ?? (await openingEngine.current) ?? (await load(question)) ?? {};
    if (session) await answer(session, () => session.sendMessage({ text: question }));
  }

  /** Asks the last question again: within `scope` when one is given, else as it was asked. */
  async function askAgain(scope?: Scope) {
    if (!engine) {
      if (pending) await ask(pending.question);
      return;
    }
    const { session } = engine;
    // When it was only the connection that broke, the server has gone on with the answer.
    const mayGoOn = !scope && !chosenScope.current && session.error instanceof TypeError;
    if (scope) chosenScope.current = scope;
    const body = chosenScope.current ? { scope: chosenScope.current } : undefined;
    await answer(session, async () => {
      const found = mayGoOn ? await session.findAnswer() : null;
      await (found ? session.follow(found) : session.regenerate({ body }));
    });
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
    if (engine) stopped.current = engine.session.stopKept();
    else setPending(null);
  }

  /** Shows nothing any more. What is kept stays so, and an answer under way comes to its end there. */
  function reset() {
    run.current++;
    shownId.current = null;
    openingEngine.current = null;
    void engine?.session.stop();
    setEngine(null);
    setPending(null);
    setOpening(null);
    setBusy(false);
    setAnnouncement("");
  }

  /** Begins another conversation. */
  function startAnew() {
    reset();
    address?.write(null, "push");
  }

  /** Loads what the first question will need; called when one seems to be coming. */
  function prepare() {
    // A failure here is not one yet: the question itself loads it again, and says so if it cannot.
    loadEngine().catch(() => undefined);
  }

  return {
    engine,
    pending,
    opening,
    busy,
    announcement,
    announce: setAnnouncement,
    ask,
    askAgain,
    askInstead,
    /** Tries once more to open the conversation of the address. */
    openAgain() {
      if (id) openingEngine.current = open(id);
    },
    stop,
    startAnew,
    prepare,
  };
}

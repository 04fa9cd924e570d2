"use client";

import { useEffect, useRef, useState } from "react";
import { EMBEDDED_HEADER } from "#lib/chat/embedded.ts";
import type { Scope } from "#lib/chat/types.ts";
import type { Theme, WidgetSettings } from "#lib/widget/protocol.ts";
import { Chat, type ChatControl } from "../chat/chat.tsx";
import { type ChatHost, ChatHostContext } from "../chat/chat-host.ts";
import type { Answered } from "../chat/use-conversation.ts";
import { useInterface } from "../interface/interface-provider.tsx";
import { EmbedHeader } from "./embed-header.tsx";
import { type HostChannel, openHostChannel } from "./host-channel.ts";
import { keepConversation, scopeId } from "./kept-conversation.ts";
import type { SignIn } from "./visitor-session.ts";

/** How long the page around the frame may take to say how the chat looks; one without the loader never does. */
const CONFIGURE_MS = 1500;

const ALONE: WidgetSettings = { closable: false };

interface EmbeddedChatProps {
  /** The origin of the page around the frame; null for none. */
  hostOrigin: string | null;
  theme: Theme;
  /** Whether visitors say who they are. */
  identity: "none" | "optional" | "required";
}

/** Something that is loaded once, when it is first needed; after a failure, at the next need. */
function lazily<Value>(load: () => Promise<Value>) {
  let value: Value | undefined;
  let loading: Promise<Value> | undefined;
  return {
    loaded: () => value,
    load(): Promise<Value> {
      loading ??= load().then(
        (loaded) => {
          value = loaded;
          return loaded;
        },
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      );
      return loading;
    },
  };
}

/** The chat in a frame: it looks and asks as the page around it says, and tells that page what happens. */
export function EmbeddedChat({ hostOrigin, theme: firstTheme, identity }: EmbeddedChatProps) {
  const { language, text } = useInterface();
  const [settings, setSettings] = useState<WidgetSettings | null>(null);
  const [signIn, setSignIn] = useState<SignIn>(identity === "required" ? "waiting" : "none");
  const control = useRef<ChatControl>(null);
  const channel = useRef<HostChannel | null>(null);
  const scope = useRef<Scope | undefined>(undefined);
  // The conversation that is kept, where one is shown.
  const [keptId, setKeptId] = useState<string | null>(null);
  const [session] = useState(() =>
    lazily(async () => {
      // Apart, since most frames have no need of it.
      const { createVisitorSession } = await import("./visitor-session.ts");
      return createVisitorSession({
        required: identity === "required",
        needToken: (reason) => channel.current?.send({ type: "token-needed", reason }),
        onSignIn: setSignIn,
      });
    }),
  );
  const [host] = useState<ChatHost>(() => ({
    async request(input, init) {
      const headers = new Headers(init?.headers);
      // The language of the frame, which its page may have chosen.
      headers.set("accept-language", language);
      headers.set(EMBEDDED_HEADER, "1");
      const request = identity === "none" ? fetch : (await session.load()).request;
      return request(input, { ...init, headers });
    },
    scope: () => scope.current,
    hasPages: identity !== "required",
  }));
  // Not where visitors can say who they are: several may do so in one browser.
  const [kept] = useState(() => (identity === "none" ? keepConversation(host.request) : null));

  useEffect(() => {
    let closed = false;
    let configured = false;

    /** Asks about one part of the reports from now on, and shows what was asked about it before. */
    async function askAbout(part: Scope | undefined) {
      scope.current = part;
      setKeptId(null);
      const id = (await kept?.find(part)) ?? null;
      if (!closed && scope.current === part) setKeptId(id);
    }

    async function configure(given: WidgetSettings) {
      configured = true;
      await askAbout(given.scope);
      if (!closed) setSettings(given);
    }

    async function identify(token: string) {
      if (identity !== "none") await (await session.load()).identify(token);
    }

    // On its own, as when somebody opens its address, it is a chat like any other.
    if (hostOrigin === null || window.parent === window) {
      void configure(ALONE);
      return () => {
        closed = true;
      };
    }
    const timer = setTimeout(() => configured || configure(ALONE), CONFIGURE_MS);
    const opened = openHostChannel(hostOrigin, (message) => {
      if (message.type === "configure") {
        void configure(message.settings);
        if (identity !== "none") opened.send({ type: "token-needed", reason: "missing" });
      } else if (message.type === "context") {
        if (scopeId(message.scope) !== scopeId(scope.current)) void askAbout(message.scope);
      } else if (message.type === "identify") identify(message.token).catch(() => setSignIn("refused"));
      else if (message.type === "ask") control.current?.ask(message.question);
      else control.current?.focus();
    });
    channel.current = opened;
    opened.send({ type: "listening" });
    return () => {
      closed = true;
      clearTimeout(timer);
      opened.close();
      session.loaded()?.stop();
    };
  }, [hostOrigin, identity, session, kept]);

  const isReady = settings !== null;
  useEffect(() => {
    if (isReady) channel.current?.send({ type: "ready" });
  }, [isReady]);

  const accent = settings?.accent;
  useEffect(() => {
    const { style } = document.documentElement;
    if (accent) style.setProperty("--host-accent", accent);
    return () => void style.removeProperty("--host-accent");
  }, [accent]);

  function onAnswered(answer: Answered) {
    if (!("failure" in answer)) channel.current?.send({ type: "answer", ...answer });
    else {
      const { failure } = answer;
      const message = failure.reason === "server" ? failure.message.slice(0, 500) : failure.reason;
      channel.current?.send({ type: "error", message });
    }
  }

  const close = settings?.closable ? () => channel.current?.send({ type: "close" }) : undefined;
  const theme = settings?.theme ?? firstTheme;
  return (
    // Hidden without the help of a style sheet, which may come later than what could be typed in here.
    <div data-theme={theme === "auto" ? undefined : theme} hidden={!isReady}>
      <ChatHostContext value={host}>
        <Chat
          ref={control}
          address={
            kept
              ? {
                  id: keptId,
                  write(id) {
                    // There is no list to find it in again.
                    if (id === null && keptId !== null) kept.leave(keptId);
                    setKeptId(id);
                  },
                  begin: () => kept.begin(scope.current),
                }
              : undefined
          }
          greeting={settings?.greeting}
          suggestions={settings?.suggestions}
          onAnswered={onAnswered}
          onLeave={close}
          notice={
            (signIn === "waiting" || signIn === "refused") && (
              <p className={`notice mb-2.5 ${signIn === "waiting" ? "animate-late" : ""}`}>
                {signIn === "waiting" ? text.signInWaiting : text.signInRefused}
              </p>
            )
          }
          header={(onNewConversation) => (
            <EmbedHeader
              title={settings?.title}
              fullPage={identity === "required" ? null : `/?lang=${language}`}
              onNewConversation={onNewConversation}
              onClose={close ?? null}
            />
          )}
        />
      </ChatHostContext>
    </div>
  );
}

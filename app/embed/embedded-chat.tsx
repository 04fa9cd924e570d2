"use client";

import { useEffect, useRef, useState } from "react";
import type { Scope } from "#lib/chat/types.ts";
import type { Theme, WidgetSettings } from "#lib/widget/protocol.ts";
import { Chat, type ChatControl } from "../chat/chat.tsx";
import { type ChatHost, ChatHostContext } from "../chat/chat-host.ts";
import type { Answered } from "../chat/use-conversation.ts";
import { useInterface } from "../interface/interface-provider.tsx";
import { EmbedHeader } from "./embed-header.tsx";
import { type HostChannel, openHostChannel } from "./host-channel.ts";
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
      const request = identity === "none" ? fetch : (await session.load()).request;
      return request(input, { ...init, headers });
    },
    scope: () => scope.current,
    hasPages: identity !== "required",
  }));

  useEffect(() => {
    async function identify(token: string) {
      if (identity !== "none") await (await session.load()).identify(token);
    }

    // On its own, as when somebody opens its address, it is a chat like any other.
    if (hostOrigin === null || window.parent === window) {
      setSettings(ALONE);
      return undefined;
    }
    const timer = setTimeout(() => setSettings((given) => given ?? ALONE), CONFIGURE_MS);
    const opened = openHostChannel(hostOrigin, (message) => {
      if (message.type === "configure") {
        scope.current = message.settings.scope;
        setSettings(message.settings);
        if (identity !== "none") opened.send({ type: "token-needed", reason: "missing" });
      } else if (message.type === "context") scope.current = message.scope;
      else if (message.type === "identify") identify(message.token).catch(() => setSignIn("refused"));
      else if (message.type === "ask") control.current?.ask(message.question);
      else control.current?.focus();
    });
    channel.current = opened;
    opened.send({ type: "listening" });
    return () => {
      clearTimeout(timer);
      opened.close();
      session.loaded()?.stop();
    };
  }, [hostOrigin, identity, session]);

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
    <div data-theme={theme === "auto" ? undefined : theme} className={isReady ? "" : "invisible"}>
      <ChatHostContext value={host}>
        <Chat
          ref={control}
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

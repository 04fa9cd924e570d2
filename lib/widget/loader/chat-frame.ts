import { envelope, type FrameMessage, type HostMessage, readFrameMessage } from "../protocol.ts";
import type { Options } from "./options.ts";
import { chosenLanguage, words } from "./words.ts";

/** How long the chat may take to speak after its frame has loaded, on a slow device. */
const SILENCE_MS = 6000;

/**
 * The chat needs its own origin, or it could neither load nor ask; its links open as pages that are as free as any. It gets
 * nothing else: no navigation of the host, no dialogs, no downloads.
 */
const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox";

export interface ChatFrame {
  element: HTMLIFrameElement;
  /** Says something to the chat, as soon as it can hear. */
  send(message: HostMessage): void;
  /** Takes the frame out of the page. */
  remove(): void;
}

export interface FrameOptions {
  /** The origin of the server. */
  server: string;
  options: Options;
  closable: boolean;
  /** Called with everything the chat says. */
  onMessage: (message: FrameMessage) => void;
  /** Called when the chat does not speak. */
  onFailure: (message: string) => void;
}

/** Makes the frame of a chat. It loads once it is in the page. */
export function createChatFrame({
  server,
  options,
  closable,
  onMessage,
  onFailure,
}: FrameOptions): ChatFrame {
  const element = document.createElement("iframe");
  const address = new URL("/embed", server);
  const lang = chosenLanguage(options);
  if (lang) address.searchParams.set("lang", lang);
  if (options.theme) address.searchParams.set("theme", options.theme);
  element.setAttribute("sandbox", SANDBOX);
  // The chat learns from it to whom it may speak, whatever this page's own policy is.
  element.referrerPolicy = "origin";
  element.title = options.title ?? words(options).title;
  element.loading = "lazy";
  element.src = address.href;

  let waiting: HostMessage[] | null = [];
  let heard = false;
  let timer: number | undefined;

  const post = (message: HostMessage) => element.contentWindow?.postMessage(envelope(message), server);

  function onPosted(event: MessageEvent) {
    if (event.origin !== server || event.source !== element.contentWindow) return;
    const message = readFrameMessage(event.data);
    if (!message) return;
    heard = true;
    if (message.type === "listening") {
      const { position: _position, offset: _offset, lang: _lang, ...settings } = options;
      post({ type: "configure", settings: { ...settings, closable } });
    } else if (message.type === "ready") {
      for (const late of waiting ?? []) post(late);
      waiting = null;
    }
    onMessage(message);
  }

  element.addEventListener("load", () => {
    timer = window.setTimeout(() => {
      if (heard) return;
      const failure = `the chat of ${server} did not open here. Does the server run? Does its setting EMBED_ORIGINS list ${location.origin}? If this page has a Content-Security-Policy, does its frame-src list ${server}?`;
      onFailure(failure);
    }, SILENCE_MS);
  });
  window.addEventListener("message", onPosted);

  return {
    element,
    send: (message) => (waiting ? void waiting.push(message) : post(message)),
    remove() {
      clearTimeout(timer);
      window.removeEventListener("message", onPosted);
      element.remove();
    },
  };
}

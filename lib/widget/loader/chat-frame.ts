import { envelope, type FrameMessage, type HostMessage, readFrameMessage } from "../protocol.ts";
import { build } from "./build.ts";
import type { Options } from "./options.ts";
import { chosenLanguage, words } from "./words.ts";

/** How long the chat may take to speak after its frame has loaded, on a slow device. */
const SILENCE_MS = 6000;

/** How long a server may take that accepts the request and does not answer. */
const LOADING_MS = 30_000;

/**
 * The chat needs its own origin, or it could neither load nor ask; its links open as pages that are as free as any; answers are saved
 * and printed. It gets nothing else: no navigation of the host, no full screen.
 */
const SANDBOX =
  "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";

export interface ChatFrame {
  element: HTMLIFrameElement;
  /** Whether it is there: one that has failed is taken out of the page. */
  isShown(): boolean;
  /** Says something to the chat, as soon as it can hear. */
  send(message: HostMessage): void;
  /** Takes the frame out of the page. */
  remove(): void;
}

export interface FrameOptions {
  /** What the frame is put into, with a note while there is nothing to see in it. */
  place: HTMLElement;
  /** The origin of the server. */
  server: string;
  options: Options;
  /** Closes the panel that the frame is in; missing where it is a part of the page. */
  onClose?: () => void;
  /** Called with what the chat says, before it is answered, and with an error when it does not speak. */
  onMessage: (message: FrameMessage) => void;
}

/** Shows a chat, or says in its place that it cannot be shown. */
export function createChatFrame({ place, server, options, onClose, onMessage }: FrameOptions): ChatFrame {
  const say = words(options);
  const { theme = "auto", title = say.title } = options;
  const lang = chosenLanguage(options) ?? "";
  const element = build("iframe", {
    sandbox: SANDBOX,
    allow: "clipboard-write",
    // The chat learns from it to whom it may speak, whatever this page's own policy is.
    referrerpolicy: "origin",
    loading: "lazy",
    title,
    src: `${server}/embed?lang=${lang}&theme=${theme}`,
  });
  const text = build("div", { role: "status" }, say.loading);
  const note = build("div", { class: "note" }, text);
  if (onClose) {
    const dismiss = build("button", { type: "button" }, say.close);
    dismiss.addEventListener("click", onClose);
    note.append(dismiss);
  }

  let waiting: HostMessage[] | null = [];
  let heard = false;
  let timer: number | undefined;

  const post = (message: HostMessage) => element.contentWindow?.postMessage(envelope(message), server);

  function onPosted(event: MessageEvent) {
    if (event.origin !== server || event.source !== element.contentWindow) return;
    const message = readFrameMessage(event.data);
    if (!message) return;
    heard = true;
    onMessage(message);
    if (message.type === "listening") {
      // The chat leaves out those that are the loader's own.
      post({ type: "configure", settings: { ...options, closable: !!onClose } });
    } else if (message.type === "ready") {
      note.hidden = true;
      for (const late of waiting ?? []) post(late);
      waiting = null;
    }
  }

  function expectWithin(timeoutMs: number) {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (heard) return;
      remove();
      text.textContent = say.failed;
      onMessage({
        type: "error",
        message: `the chat of ${server} did not open here. Does the server run? Does its setting EMBED_ORIGINS list ${location.origin}? If this page has a Content-Security-Policy, does its frame-src list ${server}?`,
      });
    }, timeoutMs);
  }

  function remove() {
    clearTimeout(timer);
    window.removeEventListener("message", onPosted);
    element.remove();
  }

  element.addEventListener("load", () => expectWithin(SILENCE_MS));
  // A panel is in view and loads at once; a frame in a page may wait for long until it is scrolled to.
  if (onClose) expectWithin(LOADING_MS);
  window.addEventListener("message", onPosted);
  place.replaceChildren(note, element);
  return {
    element,
    isShown: () => element.isConnected,
    send: (message) => (waiting ? void waiting.push(message) : post(message)),
    remove,
  };
}

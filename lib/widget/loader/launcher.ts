import type { FrameMessage, HostMessage } from "../protocol.ts";
import { build } from "./build.ts";
import { type ChatFrame, createChatFrame } from "./chat-frame.ts";
import type { Options } from "./options.ts";
import { styledRoot } from "./styles.ts";
import { words } from "./words.ts";

/** What both forms of the widget can be told. */
export interface Widget {
  /** What the chat is given once it listens. */
  options: Options;
  /** Whether there is a chat to tell something now. */
  isLoaded(): boolean;
  send(message: HostMessage): void;
  destroy(): void;
}

export interface Launcher extends Widget {
  open(): void;
  close(): void;
  isOpen(): boolean;
}

export interface WidgetContext {
  server: string;
  options: Options;
  /** Called with what the chat says, and with what becomes of its panel. */
  onEvent: (event: FrameMessage | { type: "open" }, widget: Widget) => void;
}

/** A page that takes the button out each time it comes back does not want it: without an end the two would go on for ever. */
const MOST_PLACES = 100;

/** Makes the button and, at its first use, the panel with the chat. */
export function createLauncher({ server, options, onEvent }: WidgetContext): Launcher {
  const { title = words(options).title } = options;
  const host = document.createElement("rapporteur-launcher");
  const root = styledRoot(host, options);
  const button = build("button", { type: "button", class: "launcher", "aria-expanded": "false" }, title);
  const panel = build("div", { class: "panel", role: "dialog", "aria-label": title, hidden: "" });
  const stand = build("div", { class: options.position }, button, panel);
  button.hidden = options.position === "none";
  // No box of its own that the page could move, hide or give a size.
  host.style.cssText += `;display:contents!important;--across:${options.offset[0]}px!important;--up:${options.offset[1]}px!important`;
  root.append(stand);

  let frame: ChatFrame | null = null;
  let returnTo: Element | null = null;

  function show(open: boolean) {
    panel.hidden = !open;
    button.setAttribute("aria-expanded", `${open}`);
  }

  const launcher: Launcher = {
    options,
    isLoaded: () => frame?.isShown() ?? false,
    isOpen: () => !panel.hidden,
    open() {
      if (!panel.hidden) return;
      returnTo = document.activeElement;
      show(true);
      const chat = reachFrame();
      chat.element.focus();
      chat.send({ type: "focus" });
      onEvent({ type: "open" }, launcher);
    },
    close() {
      if (panel.hidden) return;
      show(false);
      const back =
        returnTo?.isConnected && returnTo !== host && returnTo !== document.body ? returnTo : button;
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
      onEvent({ type: "close" }, launcher);
    },
    send: (message) => reachFrame().send(message),
    destroy() {
      observer.disconnect();
      frame?.remove();
      host.remove();
    },
  };

  /** The frame; a new one after a failure. */
  function reachFrame(): ChatFrame {
    if (frame?.isShown()) return frame;
    frame = createChatFrame({
      place: panel,
      server,
      options,
      onClose: launcher.close,
      onMessage: (message) => (message.type === "close" ? launcher.close() : onEvent(message, launcher)),
    });
    return frame;
  }

  button.addEventListener("click", () => (panel.hidden ? launcher.open() : launcher.close()));
  // On the widget's own elements alone: the page's keys stay the page's.
  root.addEventListener("keydown", (event) => {
    if ((event as KeyboardEvent).key === "Escape") launcher.close();
  });

  // Beside the body, so that a page which replaces its body keeps it; and back again if even that was replaced.
  let places = 0;
  const place = () => {
    if (!host.isConnected && places++ < MOST_PLACES) document.documentElement.append(host);
  };
  const observer = new MutationObserver(place);
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  place();
  return launcher;
}

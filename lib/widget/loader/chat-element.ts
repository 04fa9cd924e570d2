import { build } from "./build.ts";
import { type ChatFrame, createChatFrame } from "./chat-frame.ts";
import type { Widget, WidgetContext } from "./launcher.ts";
import { elementOptions } from "./options.ts";
import { styledRoot } from "./styles.ts";
import { warn } from "./warn.ts";

export interface ElementContext extends Pick<WidgetContext, "server" | "onEvent"> {
  /** Keeps the widget to be told what all are told, until it leaves the page. */
  add(widget: Widget): void;
  remove(widget: Widget): void;
}

const NAME = "rapporteur-chat";
const MODE = "inline";

/** Makes `<rapporteur-chat mode="inline">` a chat at a fixed place of the page. `context` is asked for what is current. */
export function defineChatElement(context: () => ElementContext | null): void {
  if (customElements.get(NAME)) return;
  class ChatElement extends HTMLElement {
    #widget: Widget | null = null;

    connectedCallback() {
      this.connect();
    }

    /** Shows the chat if it is not there: at once, or after the widget was destroyed and loaded again. */
    connect() {
      const current = context();
      if (!current || this.#widget || !this.isConnected) return;
      if ((this.getAttribute("mode") ?? MODE) !== MODE) warn(`a ${NAME} has mode ${MODE} alone`);
      const { server, onEvent } = current;
      const options = elementOptions(this);
      const place = build("div", { class: "inline" });
      styledRoot(this, options).replaceChildren(place);
      const frame: ChatFrame = createChatFrame({
        place,
        server,
        options,
        onMessage: (message) => onEvent(message, widget),
      });
      const widget: Widget = {
        isLoaded: frame.isShown,
        send: frame.send,
        destroy: () => {
          frame.remove();
          place.remove();
          this.#widget = null;
        },
      };
      this.#widget = widget;
      current.add(widget);
    }

    disconnectedCallback() {
      const widget = this.#widget;
      widget?.destroy();
      if (widget) context()?.remove(widget);
    }
  }
  customElements.define(NAME, ChatElement);
}

/** Connects the elements that are already in the page. */
export function connectChatElements(): void {
  for (const element of document.querySelectorAll<HTMLElement & { connect?: () => void }>(NAME)) {
    element.connect?.();
  }
}

import { build } from "./build.ts";
import { type ChatFrame, createChatFrame } from "./chat-frame.ts";
import type { Widget, WidgetContext } from "./launcher.ts";
import { elementOptions } from "./options.ts";
import { styledRoot } from "./styles.ts";
import { warn } from "./warn.ts";
import { words } from "./words.ts";

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
      const say = words(options);
      const root = styledRoot(this, options);
      const text = build("p", { role: "status" }, say.loading);
      const note = build("div", { class: "note" }, text);
      const frame: ChatFrame = createChatFrame({
        server,
        options,
        closable: false,
        onMessage(message) {
          if (message.type === "ready") note.hidden = true;
          onEvent(message, widget);
        },
        onFailure(message) {
          text.textContent = say.failed;
          onEvent({ type: "error", message }, widget);
        },
      });
      const widget: Widget = {
        isLoaded: () => true,
        send: frame.send,
        destroy: () => {
          frame.remove();
          root.replaceChildren();
          this.#widget = null;
        },
      };
      root.replaceChildren(build("div", { class: "inline" }, note, frame.element));
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

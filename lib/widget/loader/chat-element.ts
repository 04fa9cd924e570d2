import { build } from "./build.ts";
import { type ChatFrame, createChatFrame } from "./chat-frame.ts";
import type { Widget, WidgetContext } from "./launcher.ts";
import { elementOptions } from "./options.ts";
import { styledRoot } from "./styles.ts";
import { warn } from "./warn.ts";

export interface ElementContext extends Pick<WidgetContext, "server" | "onEvent"> {
  /** Those that stand in the page, to be told what all are told. */
  widgets: Set<Widget>;
}

const NAME = "rapporteur-chat";
const MODE = "inline";

/** Makes `<rapporteur-chat mode="inline">` a chat at a fixed place of the page. `context` is asked for what is current. */
export function defineChatElement(context: () => ElementContext | null): void {
  if (customElements.get(NAME)) return;
  class ChatElement extends HTMLElement {
    #widget: Widget | null = null;

    /** Shows the chat if it is not there: at once, or after the widget was destroyed and loaded again. */
    connectedCallback() {
      const current = context();
      if (!current || this.#widget || !this.isConnected) return;
      if ((this.getAttribute("mode") ?? MODE) !== MODE) warn(`a ${NAME} has mode ${MODE} alone`);
      const { server, onEvent, widgets } = current;
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
        options,
        isLoaded: frame.isShown,
        send: frame.send,
        destroy: () => {
          frame.remove();
          place.remove();
          widgets.delete(widget);
          this.#widget = null;
        },
      };
      this.#widget = widget;
      widgets.add(widget);
    }

    disconnectedCallback() {
      this.#widget?.destroy();
    }
  }
  customElements.define(NAME, ChatElement);
}

/** Connects the elements that are already in the page. */
export function connectChatElements(): void {
  const elements = document.querySelectorAll<HTMLElement & { connectedCallback?: () => void }>(NAME);
  for (const element of elements) element.connectedCallback?.();
}

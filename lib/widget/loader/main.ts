/**
 * The script that a page loads. It makes a button and nothing else, and fetches nothing until the button is used. Whatever
 * goes wrong in it is told on the console and goes no further: the page it stands in must never break.
 */

import { MAX_QUESTION_CHARACTERS } from "../../chat/limits.ts";
import type { Scope } from "../../chat/types.ts";
import type { FrameMessage } from "../protocol.ts";
import { connectChatElements, defineChatElement, type ElementContext } from "./chat-element.ts";
import { createLauncher, type Launcher, type Widget } from "./launcher.ts";
import { isScope, scriptOptions } from "./options.ts";
import { warn } from "./warn.ts";

const EVENTS = ["ready", "open", "close", "answer", "error", "token"] as const;
type EventName = (typeof EVENTS)[number];
type Handler = (detail: object) => void;
/** A visitor's token, or what gets one whenever one is needed. */
type TokenSource = string | (() => string | Promise<string>);

/** `window.Rapporteur`. */
export interface RapporteurApi {
  open(): void;
  close(): void;
  toggle(): void;
  ask(question: string): void;
  identify(token: TokenSource): void;
  setContext(scope: Scope): void;
  on(name: EventName, handler: Handler): void;
  destroy(): void;
  /** Does what was put into the queue before this script had loaded: `["ask", "…"]`. */
  push(...calls: [keyof RapporteurApi, ...unknown[]][]): void;
  /** Begins again, for another script element on the same page. */
  load(script: HTMLScriptElement): void;
}

declare global {
  interface Window {
    Rapporteur?: RapporteurApi | [keyof RapporteurApi, ...unknown[]][];
  }
}

function createApi(): RapporteurApi {
  let launcher: Launcher | null = null;
  let elements: ElementContext | null = null;
  const inline = new Set<Widget>();
  let handlers: [EventName, Handler][] = [];
  let token: TokenSource | null = null;
  let context: Scope | null = null;

  function emit(name: EventName, detail: object) {
    for (const [known, handler] of handlers) if (known === name) guard(() => handler(detail));
  }

  async function sendToken(widget: Widget) {
    if (token === null) return;
    try {
      const given = typeof token === "function" ? await token() : token;
      if (typeof given === "string" && given) widget.send({ type: "identify", token: given });
      else warn("identify() was given no token");
    } catch (error) {
      warn(`no token could be had: ${error}`);
    }
  }

  function onEvent(event: FrameMessage | { type: "open" }, widget: Widget) {
    if (event.type === "token-needed") {
      // A token that is at hand may be the one that was refused; whoever gets tokens gets a new one.
      if (event.reason === "missing" || typeof token === "function") void sendToken(widget);
      emit("token", { reason: event.reason });
    } else if (event.type === "listening") {
      if (context) widget.options.scope = context;
    } else {
      const { type, ...detail } = event;
      if (type === "error") warn(event.message);
      emit(type, detail);
    }
  }

  const everyWidget = () => [...(launcher ? [launcher] : []), ...inline];

  const api: RapporteurApi = {
    open: () => launcher?.open(),
    close: () => launcher?.close(),
    toggle: () => (launcher?.isOpen() ? launcher.close() : launcher?.open()),
    ask(question) {
      if (typeof question !== "string" || !question.trim() || question.length > MAX_QUESTION_CHARACTERS) {
        return warn(`ask() takes a question of up to ${MAX_QUESTION_CHARACTERS} characters`);
      }
      const [first] = inline;
      // A page without the button means the chat that stands in it.
      if (first && launcher?.options.position === "none") return first.send({ type: "ask", question });
      launcher?.open();
      launcher?.send({ type: "ask", question });
    },
    identify(given) {
      if (typeof given !== "string" && typeof given !== "function") {
        return warn("identify() takes a token or a function");
      }
      token = given;
      for (const widget of everyWidget()) if (widget.isLoaded()) void sendToken(widget);
    },
    setContext(scope) {
      if (!isScope(scope)) return warn('setContext() takes a scope: {countries: ["MD"]}');
      context = scope;
      for (const widget of everyWidget()) if (widget.isLoaded()) widget.send({ type: "context", scope });
    },
    on(name, handler) {
      if (EVENTS.includes(name) && typeof handler === "function") handlers.push([name, handler]);
      else warn(`on() takes one of ${EVENTS}, and a function`);
    },
    destroy() {
      for (const widget of everyWidget()) widget.destroy();
      handlers = [];
      launcher = elements = token = context = null;
    },
    push(...calls) {
      for (const [name, ...values] of calls) {
        const method = api[name] as ((...values: unknown[]) => void) | undefined;
        if (method) method(...values);
        else warn(`there is no method "${name}"`);
      }
    },
    load(script) {
      // Once a page: another script element says nothing new.
      if (launcher) return;
      const server = new URL(script.src).origin;
      launcher = createLauncher({ server, options: scriptOptions(script), onEvent });
      elements = { server, onEvent, widgets: inline };
      defineChatElement(() => elements);
      connectChatElements();
    },
  };
  for (const [name, method] of Object.entries(api)) {
    Object.assign(api, {
      [name]: (...values: unknown[]) => guard(() => (method as (...all: unknown[]) => void)(...values)),
    });
  }
  return api;
}

function guard(work: () => void): void {
  try {
    work();
  } catch (error) {
    warn(`${error}`);
  }
}

guard(() => {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return warn("it takes a script element, and no module");
  const before = window.Rapporteur;
  if (before && "load" in before) return before.load(script);
  const api = createApi();
  window.Rapporteur = api;
  api.load(script);
  if (Array.isArray(before)) api.push(...before);
});

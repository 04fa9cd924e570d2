/**
 * The messages between the page that holds the widget (the host) and the chat inside its frame. Both sides check the
 * sender's exact origin and window first, and then read the message with the functions below; what they do not know is
 * ignored. Written without a library, since the loader has to stay small.
 */
import { MAX_QUESTION_CHARACTERS } from "../chat/limits.ts";
import type { Scope } from "../chat/types.ts";

/** Raised when a message changes its meaning; the two sides ignore each other's other versions. */
export const PROTOCOL_VERSION = 1;

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** What the host says about how the chat looks and what it asks in. */
export interface WidgetSettings {
  title?: string;
  greeting?: string;
  suggestions?: string[];
  theme?: Theme;
  /** `#rrggbb`, already checked for contrast. */
  accent?: string;
  /** Limits every question; the server applies it as any scope of a request. */
  scope?: Scope;
  /** Whether the frame is a panel that can be closed, or a part of the page. */
  closable: boolean;
}

export type HostMessage =
  | { type: "configure"; settings: WidgetSettings }
  | { type: "identify"; token: string }
  /** Replaces the scope of the settings from now on. */
  | { type: "context"; scope: Scope }
  | { type: "ask"; question: string }
  | { type: "focus" };

/** Why the frame asks its host for a token. */
export type TokenReason = "missing" | "ending" | "refused";

export type FrameMessage =
  /** The frame listens; the host answers with `configure`. */
  | { type: "listening" }
  /** The chat is ready to be asked. */
  | { type: "ready" }
  /** The reader wants the panel closed. */
  | { type: "close" }
  | { type: "answer"; outcome: "answered" | "not_found"; citations: number }
  | { type: "error"; message: string }
  | { type: "token-needed"; reason: TokenReason };

/** In characters; `suggestions` in questions. */
export const LIMITS = {
  title: 80,
  greeting: 500,
  suggestions: 6,
  suggestion: 200,
  token: 8192,
  message: 500,
};
const SCOPE_LISTS = { countries: 100, languages: 20, documents: 200 } as const;
const SCOPE_ITEM = 1000;

type Fields = Record<string, unknown>;

const isText = (value: unknown, most: number): value is string =>
  typeof value === "string" && value.length > 0 && value.length <= most;
export const isOneOf = <Value extends string>(value: unknown, values: readonly Value[]): value is Value =>
  values.some((known) => known === value);
export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isTextList = (value: unknown, most: number, longest: number): value is string[] =>
  Array.isArray(value) && value.length <= most && value.every((item) => isText(item, longest));

const isDay = (value: unknown): value is string =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));

/** `value` as a scope, or null when any part of it is wrong: a filter must not be lost in silence. */
export function readScope(value: unknown): Scope | null {
  if (!isFields(value)) return null;
  for (const [name, filter] of Object.entries(value)) {
    const isFilter =
      name === "from" || name === "to"
        ? isDay(filter)
        : Object.hasOwn(SCOPE_LISTS, name) &&
          isTextList(filter, SCOPE_LISTS[name as keyof typeof SCOPE_LISTS], SCOPE_ITEM);
    const isCode = name !== "countries" && name !== "languages";
    if (!isFilter || !(isCode || (filter as string[]).every((code) => /^[a-z]{2}$/i.test(code)))) return null;
  }
  return value;
}

const SETTINGS: Record<keyof WidgetSettings, (value: unknown) => boolean> = {
  title: (value) => isText(value, LIMITS.title),
  greeting: (value) => isText(value, LIMITS.greeting),
  suggestions: (value) => isTextList(value, LIMITS.suggestions, LIMITS.suggestion),
  theme: (value) => isOneOf(value, THEMES),
  accent: (value) => typeof value === "string" && /^#[0-9a-f]{6}$/.test(value),
  scope: (value) => readScope(value) !== null,
  closable: (value) => typeof value === "boolean",
};

/** The settings that are known; null when one of them is wrong. */
function readSettings(value: unknown): WidgetSettings | null {
  if (!isFields(value) || value.closable === undefined) return null;
  const known = Object.entries(SETTINGS).filter(([name]) => value[name] !== undefined);
  if (!known.every(([name, isRight]) => isRight(value[name]))) return null;
  return Object.fromEntries(known.map(([name]) => [name, value[name]])) as unknown as WidgetSettings;
}

/** Whether something posted is a message of this protocol and version. */
export const isEnvelope = (data: unknown): data is Fields =>
  isFields(data) && data.rapporteur === PROTOCOL_VERSION;

const readEnvelope = (data: unknown): Fields => (isEnvelope(data) ? data : {});

/** What the host says to the frame; null for anything that is not exactly that. */
export function readHostMessage(data: unknown): HostMessage | null {
  const fields = readEnvelope(data);
  switch (fields.type) {
    case "configure": {
      const settings = readSettings(fields.settings);
      return settings && { type: "configure", settings };
    }
    case "identify":
      return isText(fields.token, LIMITS.token) ? { type: "identify", token: fields.token } : null;
    case "context": {
      const scope = readScope(fields.scope);
      return scope && { type: "context", scope };
    }
    case "ask":
      return isText(fields.question, MAX_QUESTION_CHARACTERS)
        ? { type: "ask", question: fields.question }
        : null;
    case "focus":
      return { type: "focus" };
    default:
      return null;
  }
}

/** What the frame says to the host; null for anything that is not exactly that. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  const { type, outcome, citations, message, reason } = readEnvelope(data);
  if (isOneOf(type, ["listening", "ready", "close"] as const)) return { type };
  if (type === "answer" && isOneOf(outcome, ["answered", "not_found"] as const) && isCount(citations))
    return { type, outcome, citations };
  if (type === "error" && isText(message, LIMITS.message)) return { type, message };
  if (type === "token-needed" && isOneOf(reason, ["missing", "ending", "refused"] as const))
    return { type, reason };
  return null;
}

/** A message as it is posted. */
export function envelope(message: HostMessage | FrameMessage): object {
  return { rapporteur: PROTOCOL_VERSION, ...message };
}

import type { Scope } from "../../chat/types.ts";
import { isLegibleAccent } from "../contrast.ts";
import { isFields, LIMITS, THEMES, type WidgetSettings } from "../protocol.ts";
import { warn } from "./warn.ts";

export interface Options extends Omit<WidgetSettings, "closable"> {
  /** Where the button stands; `none` makes no button. */
  position: "right" | "left" | "none";
  /** From the sides of the window, in CSS pixels: across, and up. */
  offset: [number, number];
  /** The page's own language unless set. */
  lang?: "en" | "fr";
}

type Readers = { [Name in keyof Options]-?: (value: string) => Options[Name] | null };

const oneOf =
  <Value extends string>(...values: Value[]) =>
  (value: string) =>
    values.find((known) => known === value) ?? null;
const text = (most: number) => (value: string) => (value.length <= most ? value : null);

/** Whether it may be a scope; the chat looks closer, and says what it refuses. */
export const isScope = (value: unknown): value is Scope => isFields(value);

/** Each reads one option as it is written in an attribute; null when it is wrong. */
export const READERS: Readers = {
  position: oneOf("right", "left", "none"),
  offset(value) {
    const [across = Number.NaN, up = across, ...rest] = value.split(/[\s,]+/).map(Number);
    const fits = [across, up].every((pixels) => pixels >= 0 && pixels <= 500);
    return fits && !rest.length ? [across, up] : null;
  },
  lang: (value) => oneOf("en", "fr")(value.slice(0, 2).toLowerCase()),
  theme: oneOf(...THEMES),
  accent(value) {
    const colour = value.toLowerCase().replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");
    return /^#[0-9a-f]{6}$/.test(colour) && isLegibleAccent(colour) ? colour : null;
  },
  title: text(LIMITS.title),
  greeting: text(LIMITS.greeting),
  suggestions(value) {
    const questions = value
      .split("|")
      .map((question) => question.trim())
      .filter(Boolean);
    const fits = questions.every((question) => question.length <= LIMITS.suggestion);
    return fits && questions.length <= LIMITS.suggestions ? questions : null;
  },
  scope(value) {
    try {
      // Its parts are read by the chat, which tells when one is wrong.
      const scope = JSON.parse(value);
      return isScope(scope) ? scope : null;
    } catch {
      // Not JSON: wrong like any other value, and reported as such.
      return null;
    }
  },
};

/** Which lists every option with what it takes. */
const SEE = "see /embed/setup of the server";

export const isOption = (name: string): name is keyof Options => Object.hasOwn(READERS, name);

/** Reads named values; whatever is unknown or wrong is warned of once and left out. */
export function readOptions(values: Iterable<[name: string, value: string]>): Options {
  const options: Options = { position: "right", offset: [24, 24] };
  for (const [name, value] of values) {
    if (!isOption(name)) {
      warn(`there is no option ${name}; ${SEE}`);
      continue;
    }
    if (!value.trim()) continue;
    const read = READERS[name](value.trim());
    if (read === null) warn(`option ${name} cannot be ${value}; ${SEE}`);
    else Object.assign(options, { [name]: read });
  }
  return options;
}

/** The options among the attributes of the script, which all begin with `data-`. */
export function scriptOptions({ dataset }: HTMLElement): Options {
  return readOptions(Object.entries(dataset).map(([name, value = ""]) => [name.toLowerCase(), value]));
}

/** What any element may have besides its options. */
const GENERAL = /^(mode|id|class|style|slot|part|hidden|role|tabindex|dir|nonce|(data|aria)-.*)$/;

/** The options among the attributes of an element. */
export function elementOptions(element: HTMLElement): Options {
  return readOptions(
    [...element.attributes].flatMap(({ name, value }) => (GENERAL.test(name) ? [] : [[name, value]])),
  );
}

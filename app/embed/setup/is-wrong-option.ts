import { isOption, READERS } from "#lib/widget/loader/options.ts";
import { readScope } from "#lib/widget/protocol.ts";

/** Whether the widget would leave an option out, with a warning on the console. An empty one is not set. */
export function isWrongOption(name: string, value: string): boolean {
  const written = value.trim();
  if (!written || !isOption(name)) return false;
  const read = READERS[name](written);
  return read === null || (name === "scope" && readScope(read) === null);
}

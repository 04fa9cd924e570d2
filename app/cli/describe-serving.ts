import type { Env } from "#lib/env.ts";

/** What a start ends with: where, in which mode, over how much. */
export function describeServing({
  url,
  env,
  documents,
  events,
}: {
  url: string;
  env: Pick<Env, "CHAT_MODEL" | "REPORTS_DIR">;
  documents: number;
  events: number;
}): string[] {
  const mode = env.CHAT_MODEL
    ? `model mode: "${env.CHAT_MODEL}" writes the answers, from the reports alone`
    : "quotes mode: answers are sentences of the reports, word for word; set CHAT_MODEL to have them written";
  const holdings =
    documents > 0
      ? `Over ${counted(documents, "document")} and ${counted(events, "event")}`
      : `There are no reports yet: put .txt or .md files into "${env.REPORTS_DIR}" and start again`;
  return [`Rapporteur answers at ${url}`, `In ${mode}`, holdings];
}

function counted(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}

import type { AnswerPart } from "#lib/answer/answer-part.ts";
import type { AnswerParts, TurnError, TurnState } from "#lib/chat/conversations.ts";
import type { Database } from "#lib/db/client.ts";
import { keepTurnAlive, saveTurn } from "#lib/db/turns.ts";
import { log } from "#lib/log.ts";
import { recordAnswer } from "./record-answer.ts";

/** How often a running answer is stored: a page that follows it sees it grow, and who stops it need not wait. */
const SAVE_EVERY_MS = 1000;

interface KeepOptions {
  db: Database;
  /** Of the turn that `beginTurn` has begun. */
  key: number;
  question: string;
  publicError: (error: unknown) => TurnError;
}

/**
 * Passes an answer on and stores it as it grows. Whoever reads it to the end has it run to its end, unless it is stopped, asked anew or
 * deleted in the database, by whichever process.
 */
export async function* keepAnswer(
  { db, key, question, publicError }: KeepOptions,
  answer: (signal: AbortSignal) => AsyncIterable<AnswerPart>,
): AsyncGenerator<AnswerPart> {
  const stop = new AbortController();
  const parts: AnswerParts = [];
  let changed = false;
  let saving: Promise<void> = Promise.resolve();

  /** What cannot be stored can still be read, so it is no reason to end the answer. */
  function save(state: TurnState, error: TurnError | null = null): Promise<void> {
    const write = changed || state !== "running";
    changed = false;
    saving = saving
      .then(() => (write ? saveTurn(db, { key, question, parts, state, error }) : keepTurnAlive(db, { key })))
      .then(
        (stored) => {
          if (stored !== "running" && state === "running") stop.abort();
        },
        (failure: unknown) => log.error({ err: failure }, "An answer could not be stored"),
      );
    return saving;
  }

  const timer = setInterval(() => save("running"), SAVE_EVERY_MS);
  try {
    for await (const part of answer(stop.signal)) {
      recordAnswer(parts, part);
      changed = true;
      yield part;
      if (stop.signal.aborted) break;
    }
    await save(stop.signal.aborted ? "stopped" : "complete");
  } catch (error) {
    if (stop.signal.aborted) {
      await save("stopped");
      return;
    }
    const { code, message } = publicError(error);
    await save("failed", { code, message });
    throw error;
  } finally {
    clearInterval(timer);
  }
}

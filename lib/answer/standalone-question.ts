import { generateText } from "ai";
import type { LanguageModelV4 } from "#lib/ai/models.ts";
import { MAX_QUESTION_CHARACTERS } from "#lib/chat/limits.ts";
import type { Turn } from "#lib/chat/requests.ts";
import { isFollowUp } from "#lib/retrieval/follow-up.ts";
import { isScaffolding, questionWords } from "#lib/retrieval/question-words.ts";
import { detectLanguage } from "#lib/text/languages.ts";
import { foldAccents } from "#lib/text/normalise.ts";
import { NO_SOURCE } from "./check-source.ts";
import { checkStatement } from "./check-statement.ts";
import { phrases } from "./phrases.ts";
import { delimited } from "./prompt.ts";

/** A reader waits for it before anything is searched. */
const REWRITE_MS = 8000;

/** Turns and characters of the conversation that a model gets to see: enough to resolve "she" and "there". */
const TURNS_SHOWN = 6;
const CHARACTERS_OF_A_TURN = 600;

const INSTRUCTIONS = [
  "Rewrite the last question of a conversation so that it can be understood without the conversation.",
  "Replace words such as it, they, there, that, she by what they stand for, and add the subject it leaves out.",
  "Keep its words and its language. Add nothing that the conversation does not say. Do not answer it.",
  "Write only the rewritten question, in one line.",
].join("\n");

/**
 * A question as it would be asked without the turns before it, by the chat model; null when the question stands alone, or when the
 * model fails, takes too long, or writes anything but a rewording of what was said. The question is then understood by the turns
 * before it.
 */
export async function standaloneQuestion(
  model: LanguageModelV4,
  { question, history, timeoutMs = REWRITE_MS }: { question: string; history: Turn[]; timeoutMs?: number },
  abortSignal?: AbortSignal,
): Promise<string | null> {
  if (history.length === 0 || !leansOnHistory(question)) return null;
  // A refusal names what the reports cover and what comes near: nothing that was talked about.
  const turns = history.slice(-TURNS_SHOWN).filter((turn) => !isRefusal(turn));
  if (turns.length === 0) return null;
  const conversation = turns.map(({ role, content }) => `${role}: ${plainTurn(content)}`).join("\n");
  try {
    const { text } = await generateText({
      model,
      instructions: INSTRUCTIONS,
      prompt: `<conversation>\n${delimited(conversation)}\n</conversation>\n\n<question>\n${delimited(question)}\n</question>`,
      temperature: 0,
      maxRetries: 0,
      abortSignal,
      timeout: timeoutMs,
    });
    const rewritten = text.trim().replace(/^["“«]\s*|\s*["”»]$/g, "");
    return isRewording(rewritten, question, turns) ? rewritten : null;
  } catch (error) {
    abortSignal?.throwIfAborted();
    // Whatever it failed with, there is another way; an answer that needs the model says that it is away.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** Whether a question may need the turns before it: one with a name of its own and no pointing back does not. */
function leansOnHistory(question: string): boolean {
  return isFollowUp(question) || !questionWords(question).some(({ capitalised }) => capitalised);
}

/** Whether a turn told that the reports hold nothing. */
export function isRefusal({ role, content }: Turn): boolean {
  return (
    role === "assistant" &&
    (["en", "fr"] as const).some((language) => {
      const { nothing, nothingIn, nothingNamed } = phrases(language);
      return [nothing, nothingIn("\n"), nothingNamed("\n")].some((opening) =>
        content.startsWith(opening.split("\n")[0]!),
      );
    })
  );
}

/** A turn's words without the marks of its citations, which number other evidence. */
function plainTurn(content: string): string {
  return content
    .replaceAll(/\s?\[\d+\]/g, "")
    .replaceAll(/\s+/g, " ")
    .slice(0, CHARACTERS_OF_A_TURN);
}

/** How much longer than the question with the longest turn a rewording may be. */
const MOST_ADDED_CHARACTERS = 300;

/** Words that a rewording replaces. */
const REPLACED = new Set(
  "it its they them their there he him his she her hers that this these those one ones same what about how and but or so also else then il ils elle elles leur leurs lui ce cela ça celui celle ceux celles y en même et mais alors aussi donc là".split(
    " ",
  ),
);

/**
 * Whether a model's line is the question reworded: one line in the same language, with all that the question itself names, something
 * of what was said before, and no name, number or date from anywhere else.
 */
export function isRewording(rewritten: string, question: string, turns: Turn[]): boolean {
  if (!rewritten || rewritten.includes("\n") || rewritten.length > MAX_QUESTION_CHARACTERS) return false;
  if (rewritten.length > question.length + MOST_ADDED_CHARACTERS) return false;
  const language = detectLanguage(question, "en");
  if (detectLanguage(rewritten, language) !== language) return false;
  const said = turns.map(({ content }) => plainTurn(content)).join("\n");
  const known = { ...NO_SOURCE, text: `${said}\n${question}` };
  if (checkStatement(rewritten, known).status === "unsupported") return false;
  const kept = stems(rewritten);
  const own = [...stems(question)].filter((stem) => !REPLACED.has(stem));
  if (!own.every((stem) => kept.has(stem))) return false;
  const added = [...kept].filter((stem) => !own.includes(stem));
  const saidStems = stems(said);
  return added.some((stem) => saidStems.has(stem));
}

/** Enough of a word to be known in another number or tense. */
const STEM_CHARACTERS = 4;

/** The beginnings of the words that say what a question is about. */
function stems(text: string): Set<string> {
  const words = questionWords(text).filter(({ word }) => !isScaffolding(word) || REPLACED.has(word));
  return new Set(
    words
      .map(({ word }) => (REPLACED.has(word) ? word : foldAccents(word).slice(0, STEM_CHARACTERS)))
      .filter((stem) => stem.length > 2),
  );
}

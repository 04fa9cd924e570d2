import { openAnswerContext } from "#lib/answer/answer-context.ts";
import { answerQuestion } from "#lib/answer/answer-question.ts";
import { collectAnswer } from "#lib/answer/collect-answer.ts";
import { MAX_QUESTION_CHARACTERS } from "#lib/chat/limits.ts";
import { askSchema } from "#lib/chat/requests.ts";
import type { Answer } from "#lib/chat/types.ts";
import { EXIT, runCommand } from "#lib/command.ts";
import { RapporteurError } from "#lib/errors.ts";

const usage = `
Usage: npm run ask -- "question" [--json]

Answers a question over the reports that have been ingested, in the terminal.

  --json   print the answer as POST /api/ask returns it
  --help   print this
`;

process.exitCode = await runCommand({
  usage,
  options: { json: { type: "boolean", default: false } },
  async run({ json }, words) {
    const question = { question: words.join(" ").trim(), history: [] };
    if (!askSchema.safeParse(question).success) {
      throw new RapporteurError(
        "bad_request",
        `Ask a question of 1 to ${MAX_QUESTION_CHARACTERS} characters: npm run ask -- "…"`,
      );
    }
    const context = await openAnswerContext();
    try {
      const answer = await collectAnswer(answerQuestion(context, question));
      process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : inTerminal(answer));
      return EXIT.ok;
    } finally {
      await context.close();
    }
  },
});

/** The answer's text, then where each citation stands. */
function inTerminal({ answer, citations }: Answer): string {
  const sources = citations.map(
    ({ n, document, start, end, event, check }) =>
      `[${n}] ${event.title} (${document}:${start}-${end})${check.missing?.length ? `: not found there: ${check.missing.join(", ")}` : ""}\n`,
  );
  return `${answer}\n${sources.length ? `\n${sources.join("")}` : ""}`;
}

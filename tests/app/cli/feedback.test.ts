import { expect } from "vitest";
import { writeFeedback } from "#app/cli/write-feedback.ts";
import type { AnswerParts } from "#lib/chat/conversations.ts";
import { openDatabase } from "#lib/db/client.ts";
import { type FeedbackRecord, giveFeedback } from "#lib/db/feedback.ts";
import { migrateDatabase } from "#lib/db/migrate.ts";
import { beginTurn, saveTurn } from "#lib/db/turns.ts";
import { test } from "#tests/setup/database.ts";
import { runCommand } from "#tests/setup/run-command.ts";
import { makeCitation } from "../chat/citation.ts";

const CITATION = makeCitation({ n: 1, quote: "Norway paid." });
const PARTS: AnswerParts = [
  { type: "data-scope", data: { countries: ["MD"] } },
  { type: "data-citations", data: [CITATION] },
  { type: "text", text: "Norway paid. [1]" },
  { type: "data-result", data: { outcome: "answered", mode: "quotes", events: null, total: null } },
];
const RECORD: FeedbackRecord = {
  givenAt: "2026-03-05T12:00:00.000Z",
  helpful: false,
  reason: '=HYPERLINK("x"), wrong',
  question: "Who paid?",
  parts: PARTS,
};
const PLACE = `${CITATION.document}:${CITATION.start}-${CITATION.end}`;

test("writeFeedback makes a table that no spreadsheet runs as a formula", () => {
  expect(writeFeedback([RECORD], "csv")).toBe(
    [
      '"given","helpful","reason","question","answer","outcome","mode","scope","citations"',
      `"2026-03-05T12:00:00.000Z","no","'=HYPERLINK(""x""), wrong","Who paid?","Norway paid. [1]","answered","quotes","{""countries"":[""MD""]}","[1] ${PLACE} (${CITATION.check.status}) Norway paid."`,
      "",
    ].join("\r\n"),
  );
});

test("writeFeedback tells a person who said what of which answer", () => {
  expect(writeFeedback([RECORD, { ...RECORD, helpful: true, reason: null }], "text")).toBe(
    [
      '2026-03-05T12:00:00.000Z  not helpful: =HYPERLINK("x"), wrong',
      "  Who paid?",
      "  Norway paid. [1]",
      `  [1] ${PLACE} (${CITATION.check.status}) Norway paid.`,
      "",
      "2026-03-05T12:00:00.000Z  helpful",
      "  Who paid?",
      "  Norway paid. [1]",
      `  [1] ${PLACE} (${CITATION.check.status}) Norway paid.`,
      "",
    ].join("\n"),
  );
});

test("npm run feedback prints what was said since a day, and refuses what is no day", async ({
  databaseEnv,
}) => {
  const database = await openDatabase({
    databaseUrl: databaseEnv.DATABASE_URL || undefined,
    dataDir: databaseEnv.DATA_DIR,
  });
  await migrateDatabase(database);
  const turn = { visitor: "ana", conversation: "c1", id: "q1", question: "Who paid?" };
  const key = await beginTurn(database.db, turn);
  await saveTurn(database.db, { key, question: "Who paid?", parts: PARTS, state: "complete", error: null });
  await giveFeedback(database.db, { ...turn, turn: "q1", helpful: false, reason: "Too short" });
  await database.close();
  const run = (...args: string[]) => runCommand("app/cli/feedback.ts", args, databaseEnv);

  const { status, stdout } = await run("--json", "--since", "2026-01-01");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual([
    { givenAt: expect.any(String), helpful: false, reason: "Too short", question: "Who paid?", parts: PARTS },
  ]);
  expect(stdout).not.toContain("ana");
  expect(await run("--since", "2999-01-01")).toMatchObject({
    status: 0,
    stdout: "Nobody has said anything yet\n",
  });
  expect(await run("--since", "yesterday")).toMatchObject({
    status: 1,
    stderr: '--since holds "yesterday"; it takes a date like 2026-01-31 or 2026-01-31T12:00:00Z\n',
  });
  expect(await run("--csv", "--json")).toMatchObject({ status: 1 });
});

import { beforeEach, describe, expect } from "vitest";
import type { Turn } from "#lib/chat/requests.ts";
import type { Database } from "#lib/db/client.ts";
import { understandQuestion } from "#lib/retrieval/understand-question.ts";
import { test } from "#tests/setup/database.ts";
import { ingestReports } from "#tests/setup/reports.ts";

beforeEach<{ database: Parameters<typeof ingestReports>[0] }>(({ database }) => ingestReports(database));

const understand = (db: Database, text: string, history: Turn[] = []) =>
  understandQuestion(db, { text, history, scope: undefined, today: "2026-11-21" });

describe("understandQuestion", () => {
  const history: Turn[] = [
    { role: "user", content: "Who spoke of the rocks?" },
    { role: "assistant", content: "It was Lucía Fuentes, at a course paid for by Chile." },
  ];

  test("takes the names of the last answer along into a follow-up, for little weight", async ({
    database,
  }) => {
    const { concepts } = await understand(database.db, "What does she direct?", history);
    const weights = new Map(concepts.map(({ word, weight }) => [word, weight]));
    expect([...weights.keys()]).toEqual(["direct", "spoke", "rocks", "lucía", "fuentes", "chile"]);
    expect(weights.get("fuentes")).toBeLessThan(weights.get("rocks")!);
  });

  test("leaves them behind when another place is asked for", async ({ database }) => {
    const { concepts } = await understand(database.db, "And in Peru?", history);
    expect(concepts.map(({ word }) => word)).not.toContain("fuentes");
  });

  test("keeps what a question is said to be about, for less weight than its words", async ({ database }) => {
    const asked = "I am writing about the rafts of Coquimbo and would like to know what they cost";
    const { text, concepts } = await understand(database.db, asked);
    expect(text).toBe("what they cost");
    expect(concepts.map(({ word, asked }) => [word, asked])).toEqual([
      ["cost", true],
      ["rafts", false],
      ["coquimbo", false],
    ]);
  });
});

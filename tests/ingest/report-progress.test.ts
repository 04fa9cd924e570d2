import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import {
  describeSummary,
  type IngestEvent,
  type IngestSummary,
  reportProgress,
} from "#ingest/report-progress.ts";

const summary: IngestSummary = {
  documents: 4,
  events: 1041,
  passages: 1,
  embedded: 12,
  stored: 1,
  unchanged: 3,
  skipped: [],
  failed: [],
  gone: [],
  pruned: [],
  seconds: 1.5,
};

test("describeSummary says what was done and what is stored", () => {
  expect(describeSummary(summary, "npm run ingest --")).toEqual([
    "1 stored, 3 unchanged, 0 failed, 12 texts embedded in 1.5 s",
    "The database holds 4 documents, 1,041 events and 1 passage",
  ]);
});

test("describeSummary names what failed, what was skipped and what is gone, and how to remove it", () => {
  const skipped = Array.from({ length: 12 }, (_, index) => `${index}.pdf`);
  const failed = [{ document: "b.txt", reason: 'Cannot read "b.txt": it is empty' }];
  const gone = ["old.txt", "older.txt"];
  const lines = describeSummary({ ...summary, skipped, failed, gone, pruned: ["older.txt"] }, "ingest it");
  expect(lines.slice(0, -2)).toEqual([
    'Cannot read "b.txt": it is empty',
    "Skipped 12 files of other kinds: 0.pdf, 1.pdf, 2.pdf, 3.pdf, 4.pdf, 5.pdf, 6.pdf, 7.pdf, 8.pdf, 9.pdf and 2 more",
    "Removed 1 document whose file is gone: older.txt",
    'Still answered from, though no longer in the folder: old.txt; "ingest it --prune" removes what is gone',
  ]);
});

function report(events: IngestEvent[], isTTY: boolean): string {
  const output = Object.assign(new PassThrough(), {
    isTTY,
    columns: 80,
    cursorTo() {},
    clearLine() {},
    moveCursor() {},
  });
  const progress = reportProgress(output as unknown as NodeJS.WriteStream);
  for (const event of events) progress.report(event);
  progress.end();
  return String(output.read() ?? "");
}

const run: IngestEvent[] = [
  { type: "planned", documents: 2, previousModel: "old-model" },
  { type: "progressed", document: "a.txt", part: 0.5 },
  { type: "waiting", delayMs: 1500, status: 429 },
  { type: "stored", document: "a.txt", events: 1, passages: 2, embedded: 3 },
  { type: "failed", document: "b.txt" },
  { type: "settling" },
];

test("reportProgress writes plain lines where there is no terminal", () => {
  expect(report(run, false).split("\n")).toEqual([
    'The embedding model has changed, so all reports are embedded anew; "old-model" made what is stored',
    "The embedding model answered with status 429; trying again in 1.5 s",
    "Stored a.txt: 1 event, 2 passages, 3 texts embedded",
    "",
  ]);
});

test("reportProgress draws a bar on a terminal, and nothing when there is nothing to do", () => {
  const drawn = report(run, true);
  expect(drawn).toContain("all reports are embedded anew");
  expect(drawn).toMatch(/░ 0%/);
  expect(report([{ type: "settling" }], true)).toBe("");
});

import { expect, test } from "vitest";
import { describeSummary, type IngestSummary, reportProgress } from "#ingest/report-progress.ts";

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
  pruned: 0,
  seconds: 1.5,
};

test("describeSummary says what is stored and what was done", () => {
  expect(describeSummary(summary)).toEqual([
    "4 documents, 1,041 events, 1 passage",
    "1 stored, 3 unchanged, 0 failed, 12 texts embedded in 1.5 s",
  ]);
});

test("describeSummary names what was skipped and what is gone, and how to remove it", () => {
  const skipped = Array.from({ length: 12 }, (_, index) => `${index}.pdf`);
  const lines = describeSummary({ ...summary, skipped, gone: ["old.txt"] });
  expect(lines.slice(2)).toEqual([
    "Skipped 12 files of other kinds: 0.pdf, 1.pdf, 2.pdf, 3.pdf, 4.pdf, 5.pdf, 6.pdf, 7.pdf, 8.pdf, 9.pdf and 2 more",
    "No longer in the folder, but still answered from: old.txt (npm run ingest -- --prune removes them)",
  ]);
  expect(describeSummary({ ...summary, gone: ["old.txt"], pruned: 1 }).slice(2)).toEqual([
    "Removed 1 document whose file is gone: old.txt",
  ]);
});

test("reportProgress writes plain lines where there is no terminal", () => {
  const written: string[] = [];
  const output = { isTTY: false, write: (text: string) => written.push(text) };
  const { report, end } = reportProgress(output as unknown as NodeJS.WriteStream);
  report({ type: "planned", documents: 1, bytes: 10, previousModel: "old-model" });
  report({ type: "progressed", document: "a.txt", bytes: 10 });
  report({ type: "stored", document: "a.txt", events: 1, passages: 2, embedded: 3 });
  report({ type: "failed", document: "b.txt", reason: 'Cannot read "b.txt": it is empty' });
  report({ type: "waiting", delayMs: 1500, status: 429 });
  end();
  expect(written).toEqual([
    'The embedding model has changed, so all reports are embedded anew; "old-model" made what is stored\n',
    "Stored a.txt: 1 event, 2 passages, 3 texts embedded\n",
    'Cannot read "b.txt": it is empty\n',
    "The embedding model answered with status 429; trying again in 1.5 s\n",
  ]);
});

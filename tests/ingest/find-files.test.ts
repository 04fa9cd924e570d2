import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findFiles } from "#ingest/find-files.ts";
import { temporaryFolder } from "#tests/setup/folder.ts";

test("findFiles names text files of all subfolders by their path below the folder, sorted", async () => {
  const folder = temporaryFolder({ "b.txt": "b", "2024/may/a.md": "a", "2024/A.TXT": "A" });
  const { files } = await findFiles([folder], folder);
  expect(files).toEqual([
    { document: "2024/A.TXT", path: join(folder, "2024/A.TXT") },
    { document: "2024/may/a.md", path: join(folder, "2024/may/a.md") },
    { document: "b.txt", path: join(folder, "b.txt") },
  ]);
});

test("findFiles lists other kinds of file as skipped and passes over hidden ones", async () => {
  const folder = temporaryFolder({
    "a.txt": "a",
    "old/b.pdf": "b",
    README: "c",
    ".hidden.txt": "d",
    ".git/e.txt": "e",
  });
  const found = await findFiles([folder], folder);
  expect(found.files.map((file) => file.document)).toEqual(["a.txt"]);
  expect(found.skipped).toEqual(["README", "old/b.pdf"]);
});

test("findFiles names a path inside the reports folder from there, and any other from its own folder", async () => {
  const reports = temporaryFolder({ "2024/a.txt": "a", "2024/b.txt": "b" });
  const elsewhere = temporaryFolder({ "c.txt": "c" });
  const inside = await findFiles([join(reports, "2024")], reports);
  expect(inside.files.map((file) => file.document)).toEqual(["2024/a.txt", "2024/b.txt"]);
  expect(inside.searched).toEqual(["2024"]);
  const single = await findFiles([join(reports, "2024/b.txt"), join(elsewhere, "c.txt")], reports);
  expect(single.files.map((file) => file.document)).toEqual(["2024/b.txt", "c.txt"]);
  expect(single.searched).toEqual([]);
  const other = await findFiles([elsewhere], reports);
  expect(other.files.map((file) => file.document)).toEqual(["c.txt"]);
  expect(other.searched).toEqual([""]);
});

test("findFiles follows a link to a folder once, however the links lead around", async () => {
  const folder = temporaryFolder({ "reports/a.txt": "a" });
  symlinkSync(folder, join(folder, "reports/loop"));
  symlinkSync(join(folder, "reports"), join(folder, "another"));
  const outside = temporaryFolder({ "b.txt": "b" });
  symlinkSync(outside, join(folder, "linked"));
  const { files, failed } = await findFiles([folder], folder);
  expect(files.map((file) => file.document)).toEqual(["linked/b.txt", "reports/a.txt"]);
  expect(failed).toEqual([]);
});

test("findFiles reports what does not exist and what is no regular file, and finds the rest", async () => {
  const folder = temporaryFolder({ "a.txt": "a" });
  execFileSync("mkfifo", [join(folder, "pipe.txt")]);
  const { files, failed } = await findFiles([folder, join(folder, "absent.txt")], folder);
  expect(files.map((file) => file.document)).toEqual(["a.txt"]);
  expect(failed.map(({ error }) => [error.code, error.message])).toEqual([
    ["bad_document", 'Cannot read "pipe.txt": it is not a regular file'],
    ["bad_document", `Cannot read "${join(folder, "absent.txt")}": it does not exist`],
  ]);
});

test("findFiles refuses the second of two files that would be stored under one name", async () => {
  const [one, two] = [temporaryFolder({ "a.txt": "1" }), temporaryFolder({ "a.txt": "2" })];
  const { files, failed } = await findFiles([one, two], "/nowhere");
  expect(files).toEqual([{ document: "a.txt", path: join(one, "a.txt") }]);
  expect(failed[0]?.error.message).toBe(
    `Cannot read "${join(two, "a.txt")}": "${join(one, "a.txt")}" would be stored under the same name`,
  );
});

import { createHash } from "node:crypto";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDocument } from "#ingest/read-document.ts";
import { temporaryFolder } from "#tests/setup/folder.ts";

function readContent(content: string | Uint8Array) {
  const folder = temporaryFolder({ "year/report.txt": content });
  return readDocument({ document: "year/report.txt", path: join(folder, "year/report.txt") });
}

test("readDocument keeps the file's text unchanged, line ends and all", async () => {
  const text = "Première ligne\r\nsecond\rthird 🌍\n\n";
  expect(await readContent(text)).toEqual({
    text,
    hash: createHash("sha256").update(text).digest("hex"),
  });
});

test("readDocument keeps a byte order mark, so that offsets count what the file holds", async () => {
  const { text } = await readContent(Buffer.from([0xef, 0xbb, 0xbf, 0x41]));
  expect(text).toBe("\ufeffA");
});

test.each([
  ["Latin-1", Buffer.from("Café fermé", "latin1"), "it is not UTF-8; save it as UTF-8"],
  ["UTF-16", Buffer.from("\ufeffReport", "utf16le"), "it is UTF-16; save it as UTF-8"],
  ["a NUL", "one\ntwo\0", "line 2 holds a NUL character, which plain text does not have"],
  ["white space alone", " \n\t\n", "it is empty"],
  ["nothing", "", "it is empty"],
  ["a byte order mark alone", "\ufeff", "it is empty"],
  ["too much", Buffer.alloc(10_000_001, 65), "it is larger than 10 MB; split it into several files"],
])("readDocument refuses a file that holds %s, by name and with the reason", async (_, content, reason) => {
  await expect(readContent(content)).rejects.toMatchObject({
    code: "bad_document",
    message: `Cannot read "year/report.txt": ${reason}`,
  });
});

test("readDocument says why a file cannot be opened", async () => {
  const folder = temporaryFolder();
  symlinkSync(join(folder, "gone.txt"), join(folder, "broken.txt"));
  symlinkSync(join(folder, "circle.txt"), join(folder, "circle.txt"));
  const read = (name: string) => readDocument({ document: name, path: join(folder, name) });
  await expect(read("broken.txt")).rejects.toThrow('Cannot read "broken.txt": it does not exist');
  await expect(read("circle.txt")).rejects.toThrow("its symbolic links lead in a circle");
  await expect(readDocument({ document: "folder.txt", path: folder })).rejects.toThrow("it is a folder");
});

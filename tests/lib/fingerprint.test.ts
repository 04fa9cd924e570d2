import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fingerprint } from "#lib/fingerprint.ts";
import { temporaryFolder, writeFiles } from "#tests/setup/folder.ts";

test("fingerprint changes with content, names and what appears, and with nothing else", () => {
  const files = { "a/one.ts": "1", "a/b/two.ts": "2", "a/samples/x.txt": "x", "c.json": "{}" };
  const folder = temporaryFolder(files);
  const of = (root: string) => fingerprint(root, { paths: ["a", "c.json", "absent"], except: ["a/samples"] });
  const first = of(folder);
  expect(first).toMatch(/^[0-9a-f]{20}$/);
  expect(of(temporaryFolder(files))).toBe(first);
  writeFiles(folder, { "a/samples/x.txt": "y", "a/.hidden": "z", "other.ts": "w" });
  expect(of(folder)).toBe(first);
  writeFiles(folder, { "a/b/two.ts": "3" });
  const edited = of(folder);
  expect(edited).not.toBe(first);
  rmSync(join(folder, "a/b/two.ts"));
  writeFiles(folder, { "a/b/three.ts": "3" });
  expect(of(folder)).not.toBe(edited);
});

import { join } from "node:path";
import { expect, test } from "vitest";
import { buildApp, existingBuild, isBuildCurrent } from "#app/cli/build-app.ts";
import { sourceFingerprint } from "#app/cli/source-fingerprint.ts";
import { temporaryFolder, writeFiles } from "#tests/setup/folder.ts";

const SOURCE = { "app/page.tsx": "page", "lib/a.ts": "a", "ingest/samples/a.txt": "report" };
const finished = (id: string) => ({ ".next/BUILD_ID": id, ".next/export-marker.json": "{}" });

test("existingBuild knows no build where there is none, or only a part of one", () => {
  expect(existingBuild(temporaryFolder())).toBeNull();
  expect(existingBuild(temporaryFolder({ ".next/BUILD_ID": "id" }))).toBeNull();
  expect(existingBuild(temporaryFolder(finished("id")))).toBe("id");
});

test("isBuildCurrent is false once source has changed, and stays true when reports or data do", () => {
  const root = temporaryFolder(SOURCE);
  expect(isBuildCurrent(root)).toBe(false);
  writeFiles(root, finished(sourceFingerprint(root)));
  expect(isBuildCurrent(root)).toBe(true);
  writeFiles(root, { "ingest/samples/b.txt": "another", ".data/x": "", "tests/a.test.ts": "" });
  expect(isBuildCurrent(root)).toBe(true);
  writeFiles(root, { "lib/a.ts": "b" });
  expect(isBuildCurrent(root)).toBe(false);
});

test("buildApp shows what the build said when it fails", async () => {
  const root = temporaryFolder({
    "package.json": '{"type":"module"}',
    "next.config.ts": "throw new Error('broken settings')",
  });
  await expect(buildApp(root)).rejects.toThrow(/broken settings[\s\S]*The build failed/);
});

test("buildApp stops when it is aborted", async () => {
  const root = temporaryFolder({ "app/page.tsx": "export default () => null" });
  await expect(buildApp(join(root), { signal: AbortSignal.timeout(50) })).rejects.toThrow();
});

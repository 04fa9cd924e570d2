import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { lockFolder } from "#lib/db/lock.ts";
import { temporaryFolder, writeFiles } from "#tests/setup/folder.ts";

/** Another process that asks for the lock, and what it said of it. */
async function askElsewhere(folder: string): Promise<{ process: ChildProcess; answer: string }> {
  const child = spawn(process.execPath, ["--expose-gc", join(import.meta.dirname, "hold-lock.ts"), folder], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [answer] = await once(child.stdout!, "data");
  return { process: child, answer: String(answer).trim() };
}

async function end(child: ChildProcess, signal?: NodeJS.Signals): Promise<void> {
  if (signal) child.kill(signal);
  else child.stdin?.end();
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

test("lockFolder refuses a second process within a second, and names the first", async () => {
  const folder = temporaryFolder();
  const owner = await askElsewhere(folder);
  expect(owner.answer).toBe("locked");
  const start = performance.now();
  await expect(lockFolder(folder)).rejects.toMatchObject({
    code: "database_locked",
    message: `Data folder "${folder}" is in use by process ${owner.process.pid}; stop that process, or set DATA_DIR to another folder, or DATABASE_URL to a Postgres server, which several processes can share`,
  });
  expect(performance.now() - start).toBeLessThan(1000);
});

test("lockFolder takes over from a process that was killed", async () => {
  const folder = temporaryFolder();
  const owner = await askElsewhere(folder);
  await end(owner.process, "SIGKILL");
  const lock = await lockFolder(folder);
  lock.release();
});

test("lockFolder takes over from a process that ended without releasing", async () => {
  const folder = temporaryFolder();
  const owner = await askElsewhere(folder);
  await end(owner.process);
  const lock = await lockFolder(folder);
  lock.release();
});

test("lockFolder gives a dead owner's lock to one of several processes that ask at once", async () => {
  const folder = temporaryFolder();
  await end((await askElsewhere(folder)).process, "SIGKILL");
  const asked = await Promise.all(Array.from({ length: 5 }, () => askElsewhere(folder)));
  expect(asked.map(({ answer }) => answer).sort()).toEqual([
    ...Array.from({ length: 4 }, () => "database_locked"),
    "locked",
  ]);
});

test("lockFolder is not misled by the id of a process that never had the lock", async () => {
  const folder = temporaryFolder({ "owner.pid": `${process.ppid}\n` });
  const lock = await lockFolder(folder);
  lock.release();
});

test("lockFolder refuses the same process too, until it releases", async () => {
  const folder = temporaryFolder();
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toMatchObject({
    code: "database_locked",
    message: expect.stringContaining(`already open in this process (${process.pid})`),
  });
  lock.release();
  lock.release();
  expect((await askElsewhere(folder)).answer).toBe("locked");
});

test("lockFolder refuses also when the owner's id cannot be read", async () => {
  const folder = temporaryFolder();
  await askElsewhere(folder);
  writeFiles(folder, { "owner.pid": "" });
  await expect(lockFolder(folder)).rejects.toMatchObject({
    code: "database_locked",
    message: expect.stringContaining("in use by another process"),
  });
});

test("lockFolder says which folder it cannot lock", async () => {
  const folder = temporaryFolder({ file: "" });
  await expect(lockFolder(join(folder, "file", "data"))).rejects.toMatchObject({
    code: "database_unavailable",
    message: expect.stringContaining(`Cannot lock the data folder "${join(folder, "file", "data")}"`),
  });
});

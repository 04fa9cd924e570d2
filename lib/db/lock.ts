import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { RapporteurError } from "../errors.ts";

/** How long to look for a living owner's process id, which it writes just after it has taken the lock. */
const OWNER_WAIT_MS = 300;
const OWNER_POLL_MS = 20;

/** SQLite's result code for a file that somebody else has locked. */
const SQLITE_BUSY = 5;

/** Keeps the locks of this process from being garbage-collected, which would release them. */
const held = new Set<DatabaseSync>();

export interface FolderLock {
  release(): void;
}

/**
 * Takes the lock of a data folder, which is made when it is missing.
 *
 * Node offers no file locks, but SQLite, which comes with it, takes one on every system. Unlike a file that merely names a process
 * id, the operating system gives such a lock up when its owner dies in whatever way, two processes cannot both take over a dead
 * owner's, and an id that was given to another process, or means another process in another container, misleads nobody.
 * The owner's id is written beside it for the message alone. Nothing else in the owner's process may open the file `lock`: POSIX
 * drops a process's locks on a file as soon as it closes any handle of that file.
 * @throws RapporteurError `database_locked`, within a second, while another owner lives; `database_unavailable` when
 * the folder cannot be locked at all.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const ownerFile = join(folder, "owner.pid");
  const lock = openLock(folder);
  try {
    lock.exec("begin exclusive");
    writeFileSync(ownerFile, `${process.pid}\n`);
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw cannotLock(folder, error);
    throw new RapporteurError("database_locked", refusal(folder, await findOwner(ownerFile)), {
      cause: error,
    });
  }
  held.add(lock);
  return {
    release() {
      if (held.delete(lock)) lock.close();
    },
  };
}

function openLock(folder: string): DatabaseSync {
  try {
    mkdirSync(folder, { recursive: true });
    // Keeps the database out of version control, and out of sight of tools that read a project's files.
    writeFileSync(join(folder, ".gitignore"), "*\n");
    return new DatabaseSync(join(folder, "lock"), { timeout: 0 });
  } catch (error) {
    throw cannotLock(folder, error);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY;
}

function cannotLock(folder: string, cause: unknown): RapporteurError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new RapporteurError(
    "database_unavailable",
    `Cannot lock the data folder "${folder}": ${reason}; set DATA_DIR to a folder on a local disk that this user may write to`,
    { cause },
  );
}

function refusal(folder: string, owner: number | null): string {
  if (owner === process.pid) {
    return `Data folder "${folder}" is already open in this process (${owner}); use the database that was opened first`;
  }
  const who = owner === null ? "another process" : `process ${owner}`;
  return `Data folder "${folder}" is in use by ${who}; stop that process, or set DATA_DIR to another folder, or DATABASE_URL to a Postgres server, which several processes can share`;
}

/** The id that the lock's owner has written; null when it has not done so in time, or lives where its id means nothing here. */
async function findOwner(ownerFile: string): Promise<number | null> {
  for (let waited = 0; waited <= OWNER_WAIT_MS; waited += OWNER_POLL_MS) {
    const owner = readProcessId(ownerFile);
    if (owner !== null && isAlive(owner)) return owner;
    await wait(OWNER_POLL_MS);
  }
  return null;
}

function readProcessId(file: string): number | null {
  try {
    const id = Number(readFileSync(file, "utf8"));
    return Number.isInteger(id) && id > 0 ? id : null;
  } catch {
    // Not written yet.
    return null;
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // A process of another user exists but takes no signal from this one.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

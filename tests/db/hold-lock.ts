/** Takes the lock of a folder, says so, and holds it until its standard input ends; says why if it is refused. */
import { setTimeout as wait } from "node:timers/promises";
import { lockFolder } from "#lib/db/lock.ts";
import { RapporteurError } from "#lib/errors.ts";

try {
  await lockFolder(process.argv[2]!);
  // What nobody holds any more is collected only once the code that had it is left.
  await wait(1);
  globalThis.gc?.();
  process.stdout.write("locked\n");
  process.stdin.resume();
} catch (error) {
  process.stdout.write(`${error instanceof RapporteurError ? error.code : error}\n`);
}

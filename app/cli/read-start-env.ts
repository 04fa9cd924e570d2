import { existsSync } from "node:fs";
import { type Env, readEnv, setReportsFolder } from "#lib/env.ts";
import { RapporteurError } from "#lib/errors.ts";

/**
 * The settings of a start, where a folder given as an argument wins over REPORTS_DIR.
 * @throws RapporteurError `bad_setting`, also when there is no such folder.
 */
export function readStartEnv(folder: string | undefined): Env {
  if (folder !== undefined) setReportsFolder(folder);
  const env = readEnv();
  if (existsSync(env.REPORTS_DIR)) return env;
  throw new RapporteurError("bad_setting", `The reports folder "${env.REPORTS_DIR}" does not exist`);
}

import { SETTING_NAMES } from "#lib/env.ts";

/** The environment in which no setting is set, whatever the machine or an `.env` file says: an empty one counts as not set. */
export const NO_SETTINGS: Record<string, string> = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, ""]),
);

import { destination, pino } from "pino";

const STDERR = 2;

/**
 * The server's log: a line of JSON each on standard error, so that standard output stays for what a command answers.
 * Never log a setting or a request's headers: they hold secrets.
 */
export const log = pino({ base: null }, destination({ fd: STDERR, sync: true }));

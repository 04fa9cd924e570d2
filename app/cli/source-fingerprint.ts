import { fingerprint } from "#lib/fingerprint.ts";

/** All that the built server is made from, as far as a person edits it. */
const SOURCES = [
  "app",
  "ingest",
  "lib",
  "public",
  "instrumentation.ts",
  "next.config.ts",
  "package.json",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
];

/** The name of a build made from the source as it is now, which so tells whether a build is current. */
export function sourceFingerprint(root: string): string {
  return fingerprint(root, { paths: SOURCES, except: ["ingest/samples"] });
}

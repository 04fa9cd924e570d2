import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { isAddressRange, LOOPBACK } from "./address-ranges.ts";
import { RapporteurError } from "./errors.ts";
import { editDistance } from "./text/edit-distance.ts";
import { ANY_ORIGIN, isOriginPattern } from "./widget/origins.ts";

// The OpenAI client reads this one by itself as soon as it is loaded, and takes offence at an empty value.
if (process.env.OPENAI_BASE_URL?.trim() === "") delete process.env.OPENAI_BASE_URL;

const list = z.string().transform((value) => value.split(/[\s,]+/).filter(Boolean));
const httpUrl = z.url({ protocol: /^https?$/ });
/** A permission that is better spelled out than implied. */
const permission = z
  .enum(["yes", "no"])
  .default("no")
  .transform((value) => value === "yes");

/** Nobody asks that often; whoever means no limit says 0. */
const MAX_RATE_LIMIT = 100_000;

/** A century. */
const MAX_KEEP_DAYS = 36_500;

/** As long as the hash of HS256, which RFC 7518 (3.2) asks for. */
const MIN_JWT_SECRET_CHARACTERS = 32;

/** Every setting Rapporteur reads. An empty value counts as not set. */
const SETTINGS = {
  /** Folder read by `npm start` and `npm run ingest`. */
  REPORTS_DIR: { schema: z.string().default("ingest/samples"), accepts: "a folder" },
  PORT: {
    schema: z.coerce.number().int().min(0).max(65535).default(3000),
    accepts: "a port number from 0 to 65535",
  },
  HOST: { schema: z.string().default("127.0.0.1"), accepts: "a host name or address to listen on" },
  /** Folder of the embedded database. */
  DATA_DIR: { schema: z.string().default(".data"), accepts: "a folder" },
  /** A Postgres server with pgvector instead of the embedded database. */
  DATABASE_URL: {
    schema: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    accepts: "a URL like postgres://user:password@host:5432/database",
    secret: true,
  },
  OPENAI_API_KEY: { schema: z.string().optional(), accepts: "an API key", secret: true },
  OPENAI_BASE_URL: { schema: httpUrl.optional(), accepts: "a URL like http://localhost:8080/v1" },
  /** Chat model id; without one, answers are verbatim quotes. */
  CHAT_MODEL: { schema: z.string().optional(), accepts: "a chat model id" },
  EMBEDDING_MODEL: { schema: z.string().default("bundled"), accepts: "'bundled' or an embedding model id" },
  /** After how many days what readers have asked and said is deleted. */
  KEEP_DAYS: {
    schema: z.coerce.number().int().min(1).max(MAX_KEEP_DAYS).optional(),
    accepts: `days, from 1 to ${MAX_KEEP_DAYS}`,
  },
  /** Questions a minute of one visitor; 0 for any number. Without it, a default that this machine itself is not held to. */
  RATE_LIMIT: {
    schema: z.coerce.number().int().min(0).max(MAX_RATE_LIMIT).optional(),
    accepts: `questions a minute, from 0 (no limit) to ${MAX_RATE_LIMIT}`,
  },
  /** Addresses of the proxies in front, whose word on whom they pass on is taken. */
  TRUSTED_PROXIES: {
    schema: list.pipe(z.array(z.string().refine(isAddressRange))).default(LOOPBACK),
    accepts: "addresses or ranges like 10.0.0.5 or 10.0.0.0/8, separated by commas",
  },
  /** Origins allowed to frame the widget: exact ones, or all below a domain. None means this site alone. */
  EMBED_ORIGINS: {
    schema: list.pipe(z.array(z.string().refine(isOriginPattern))).default([]),
    accepts: "origins like https://intranet.example.org or https://*.example.org, separated by commas",
  },
  /** Lets EMBED_ORIGINS hold "*", so that every site of the world may show the widget. */
  EMBED_PUBLIC: { schema: permission, accepts: '"yes" or "no"' },
  /** Verifies visitors' tokens (HS256). */
  EMBED_JWT_SECRET: {
    schema: z.string().min(MIN_JWT_SECRET_CHARACTERS).optional(),
    accepts: `a secret of at least ${MIN_JWT_SECRET_CHARACTERS} characters`,
    secret: true,
  },
  /** The keys that verify visitors' tokens (RS256, ES256). */
  EMBED_JWKS_URL: {
    schema: httpUrl.optional(),
    accepts: "a URL like https://login.example.org/.well-known/jwks.json",
  },
  /** What `aud` in visitors' tokens must name. */
  EMBED_JWT_AUDIENCE: {
    schema: z.string().default("rapporteur"),
    accepts: "the audience of visitors' tokens",
  },
  /** Answers visitors without a token although tokens are verified. */
  EMBED_ANONYMOUS: { schema: permission, accepts: '"yes" or "no"' },
} as const;

/** The names of all settings. */
export const SETTING_NAMES = Object.keys(SETTINGS);

type Settings = typeof SETTINGS;
export type Env = { [Name in keyof Settings]: z.infer<Settings[Name]["schema"]> };

/**
 * Reads one setting from `source`.
 * @throws RapporteurError `bad_setting`, naming the setting, its value (unless secret) and what is accepted.
 */
function readSetting<Name extends keyof Settings>(
  name: Name,
  source: Record<string, string | undefined>,
): Env[Name] {
  const { schema, accepts, ...rest } = SETTINGS[name];
  const value = source[name]?.trim() || undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data as Env[Name];
  const shown = "secret" in rest ? "a value that is not shown" : `"${value}"`;
  throw new RapporteurError("bad_setting", `Setting ${name} holds ${shown}; it takes ${accepts}`);
}

/**
 * All settings, validated. The only place that reads `process.env`.
 * @throws RapporteurError `bad_setting` at the first setting that is wrong.
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const env = Object.fromEntries(
    Object.keys(SETTINGS).map((name) => [name, readSetting(name as keyof Settings, source)]),
  ) as Env;
  const wantsModel = env.CHAT_MODEL || env.EMBEDDING_MODEL !== "bundled";
  if (wantsModel && !env.OPENAI_API_KEY && !env.OPENAI_BASE_URL) {
    const name = env.CHAT_MODEL ? "CHAT_MODEL" : "EMBEDDING_MODEL";
    throw new RapporteurError(
      "bad_setting",
      `Setting ${name} holds "${env[name]}", which needs OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own`,
    );
  }
  if (env.EMBED_ORIGINS.includes(ANY_ORIGIN) && !env.EMBED_PUBLIC) {
    throw new RapporteurError(
      "bad_setting",
      `Setting EMBED_ORIGINS holds "${ANY_ORIGIN}", which lets every site show the widget; it needs EMBED_PUBLIC=yes`,
    );
  }
  return { ...env, REPORTS_DIR: resolve(env.REPORTS_DIR), DATA_DIR: resolve(env.DATA_DIR) };
}

/** One mistake in this many letters leaves a name recognisable. */
const LETTERS_A_MISTAKE = 6;

/**
 * Names in the environment that are none of ours but nearly one that is not set, each with the one that may have been meant. Short names
 * are left alone: too many others look like them.
 */
export function misspeltSettings(
  source: Record<string, string | undefined> = process.env,
): { name: string; meant: string }[] {
  const isSet = (name: string) => Boolean(source[name]?.trim());
  const wanting = SETTING_NAMES.filter((name) => name.length >= LETTERS_A_MISTAKE && !isSet(name));
  const strangers = Object.keys(source).filter((name) => isSet(name) && !SETTING_NAMES.includes(name));
  return strangers.flatMap((name) => {
    const meant = wanting.find(
      (known) => editDistance(name.toUpperCase(), known) <= Math.floor(known.length / LETTERS_A_MISTAKE),
    );
    return meant ? [{ name, meant }] : [];
  });
}

/** The same files, in the same order of precedence, as Next reads. A setting in the environment wins over both. */
const ENV_FILES = [".env.local", ".env"];

/** Puts the settings of the folder's `.env` files into the environment. For commands; Next does so by itself. */
export function loadEnvFiles(folder = process.cwd()): void {
  for (const path of ENV_FILES.map((name) => resolve(folder, name))) {
    if (existsSync(path)) process.loadEnvFile(path);
  }
}

/** Makes a folder named on the command line the reports folder of this process and of all code it runs. */
export function setReportsFolder(folder: string): void {
  process.env.REPORTS_DIR = resolve(folder);
}

/**
 * Tells Next and React, before they are loaded, which of their builds to run, and that they report nothing to anyone.
 * Returns the environment for a process that runs Next.
 */
export function setNextEnvironment(mode: "production" | "development"): NodeJS.ProcessEnv {
  return Object.assign(process.env, {
    NODE_ENV: mode,
    NEXT_TELEMETRY_DISABLED: "1",
    // Node itself reads `next.config.ts`; Next would load its compiler for that, 20 MB of a server's memory.
    __NEXT_NODE_NATIVE_TS_LOADER_ENABLED: "true",
  });
}

/** Whether Next serves the source as it is, rather than a build. */
export function isDevelopment(): boolean {
  return process.env.NODE_ENV === "development";
}

import { join, resolve } from "node:path";
import { afterEach, expect, test } from "vitest";
import { loadEnvFiles, misspeltSettings, readEnv, setReportsFolder } from "#lib/env.ts";
import { temporaryFolder } from "#tests/setup/folder.ts";

const before = { ...process.env };
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

test("readEnv needs no setting, and takes an empty one for none", () => {
  expect(readEnv({ PORT: "", CHAT_MODEL: " " })).toEqual({
    REPORTS_DIR: resolve("ingest/samples"),
    PORT: 3000,
    HOST: "127.0.0.1",
    DATA_DIR: resolve(".data"),
    DATABASE_URL: undefined,
    OPENAI_API_KEY: undefined,
    OPENAI_BASE_URL: undefined,
    CHAT_MODEL: undefined,
    EMBEDDING_MODEL: "bundled",
    KEEP_DAYS: undefined,
    RATE_LIMIT: undefined,
    TRUSTED_PROXIES: ["127.0.0.0/8", "::1"],
    EMBED_ORIGINS: [],
    EMBED_PUBLIC: false,
    EMBED_JWT_SECRET: undefined,
    EMBED_JWKS_URL: undefined,
    EMBED_JWT_AUDIENCE: "rapporteur",
    EMBED_ANONYMOUS: false,
  });
});

test.each([
  ["PORT", "http", 'Setting PORT holds "http"; it takes a port number from 0 to 65535'],
  ["PORT", "70000", 'Setting PORT holds "70000"; it takes a port number from 0 to 65535'],
  ["OPENAI_BASE_URL", "localhost:1", 'Setting OPENAI_BASE_URL holds "localhost:1"; it takes a URL like'],
  ["EMBED_ORIGINS", "https://a.example/x", 'Setting EMBED_ORIGINS holds "https://a.example/x"; it takes'],
  ["EMBED_ORIGINS", "https://*.org", 'Setting EMBED_ORIGINS holds "https://*.org"; it takes'],
  ["EMBED_ORIGINS", "*", 'Setting EMBED_ORIGINS holds "*", which lets every site show the widget; it needs'],
  ["RATE_LIMIT", "-1", 'Setting RATE_LIMIT holds "-1"; it takes questions a minute, from 0 (no limit)'],
  ["TRUSTED_PROXIES", "10.0.0.0/64", 'Setting TRUSTED_PROXIES holds "10.0.0.0/64"; it takes addresses or'],
  ["EMBED_PUBLIC", "true", 'Setting EMBED_PUBLIC holds "true"; it takes "yes" or "no"'],
  [
    "EMBED_JWT_SECRET",
    "short",
    "Setting EMBED_JWT_SECRET holds a value that is not shown; it takes a secret of",
  ],
  ["CHAT_MODEL", "gpt", 'Setting CHAT_MODEL holds "gpt", which needs OPENAI_API_KEY, or OPENAI_BASE_URL'],
  ["EMBEDDING_MODEL", "e5", 'Setting EMBEDDING_MODEL holds "e5", which needs OPENAI_API_KEY'],
])("readEnv refuses %s=%s in one line that says what it takes", (name, value, message) => {
  const read = () => readEnv({ [name]: value });
  expect(read).toThrow(message);
  expect(read).toThrow(expect.objectContaining({ code: "bad_setting" }));
});

test.each([
  ["CHAT_MODLE", "CHAT_MODEL"],
  ["EMBED_ORIGIN", "EMBED_ORIGINS"],
  ["REPORT_DIR", "REPORTS_DIR"],
  ["data_dir", "DATA_DIR"],
])("misspeltSettings takes %s for %s, unless that is set too", (name, meant) => {
  expect(misspeltSettings({ [name]: "x" })).toEqual([{ name, meant }]);
  expect(misspeltSettings({ [name]: "x", [meant]: "y" })).toEqual([]);
});

test("misspeltSettings leaves what others set alone", () => {
  const names = ["PATH", "HOME", "HOSTNAME", "PWD", "OPENAI_ORG_ID", "DATABASE_HOST", "NODE_ENV", "MODEL"];
  expect(misspeltSettings(Object.fromEntries(names.map((name) => [name, "x"])))).toEqual([]);
  expect(misspeltSettings({ EMBED_ORIGIN: "" })).toEqual([]);
});

test("readEnv never shows a secret", () => {
  expect(() => readEnv({ DATABASE_URL: "mysql://u:hunter2@h/d" })).toThrow(
    "Setting DATABASE_URL holds a value that is not shown; it takes a URL like postgres://",
  );
});

test("readEnv splits origins at commas and spaces", () => {
  expect(readEnv({ EMBED_ORIGINS: "https://a.example, http://b.example:8080" }).EMBED_ORIGINS).toEqual([
    "https://a.example",
    "http://b.example:8080",
  ]);
});

test("readEnv takes every origin once EMBED_PUBLIC says so", () => {
  expect(readEnv({ EMBED_ORIGINS: "*", EMBED_PUBLIC: "yes" }).EMBED_ORIGINS).toEqual(["*"]);
});

test("loadEnvFiles prefers the environment to .env.local, and that to .env", () => {
  const folder = temporaryFolder({
    ".env": "CHAT_MODEL=from-env\nHOST=from-env\nDATA_DIR=from-env",
    ".env.local": "CHAT_MODEL=from-local\nHOST=from-local",
  });
  for (const name of ["HOST", "DATA_DIR"]) delete process.env[name];
  process.env.CHAT_MODEL = "set";
  loadEnvFiles(folder);
  expect([process.env.CHAT_MODEL, process.env.HOST, process.env.DATA_DIR]).toEqual([
    "set",
    "from-local",
    "from-env",
  ]);
});

test("loadEnvFiles does without files", () => {
  expect(() => loadEnvFiles(temporaryFolder())).not.toThrow();
});

test("setReportsFolder makes the named folder the one every reader sees", () => {
  setReportsFolder("some/reports");
  expect(readEnv().REPORTS_DIR).toBe(join(process.cwd(), "some/reports"));
});

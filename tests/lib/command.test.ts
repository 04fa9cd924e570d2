import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runCommand } from "#lib/command.ts";
import { RapporteurError } from "#lib/errors.ts";

let out = "";
let err = "";
beforeEach(() => {
  [out, err] = ["", ""];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    err += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const command = {
  usage: "\nUsage: try it\n",
  options: { json: { type: "boolean" as const, default: false } },
  maxPositionals: 1,
  async run({ json }: { json: boolean }, paths: string[]) {
    out += JSON.stringify({ json, paths });
    return 7;
  },
};

test("runCommand hands options and arguments over and returns the exit code", async () => {
  expect(await runCommand(command, ["--json", "a"])).toBe(7);
  expect(out).toBe('{"json":true,"paths":["a"]}');
});

test("runCommand prints the usage and runs nothing", async () => {
  expect(await runCommand(command, ["a", "--help"])).toBe(0);
  expect(out).toBe("Usage: try it\n");
});

test("runCommand tells of a setting whose name is misspelt, and runs", async () => {
  vi.stubEnv("CHAT_MODLE", "gpt");
  vi.stubEnv("CHAT_MODEL", "");
  expect(await runCommand(command, [])).toBe(7);
  expect(err).toBe('"CHAT_MODLE" is no setting and changes nothing; CHAT_MODEL may be meant\n');
});

test.each([
  [["--jsn"], "Unknown option '--jsn'\nRun it with --help to see what it takes\n"],
  [["a", "b"], 'Unexpected argument "b"\nRun it with --help to see what it takes\n'],
])("runCommand refuses %o with a hint and exit code 2", async (argv, message) => {
  expect(await runCommand(command, argv)).toBe(2);
  expect([out, err]).toEqual(["", message]);
});

test("runCommand tells an error written for readers in one line, and a bug with its stack", async () => {
  const failing = (error: Error) => ({ ...command, run: () => Promise.reject(error) });
  expect(await runCommand(failing(new RapporteurError("bad_setting", "Setting X is wrong")), [])).toBe(1);
  expect(err).toBe("Setting X is wrong\n");
  err = "";
  expect(await runCommand(failing(new TypeError("oops")), [])).toBe(1);
  expect(err).toMatch(/^TypeError: oops\n\s+at /);
});

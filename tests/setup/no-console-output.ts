import { format } from "node:util";
import { afterEach, beforeEach, vi } from "vitest";

const METHODS = ["debug", "error", "info", "log", "warn"] as const;

let printed: string[] = [];

beforeEach(() => {
  printed = [];
  for (const method of METHODS) {
    vi.spyOn(console, method).mockImplementation((...values) => {
      printed.push(`console.${method}: ${format(...values)}`);
    });
  }
});

/** A test that expects output mocks the console's method itself. */
afterEach(() => {
  for (const method of METHODS) vi.mocked(console[method]).mockRestore?.();
  if (printed.length > 0) throw new Error(`Unexpected console output\n${printed.join("\n")}`);
});

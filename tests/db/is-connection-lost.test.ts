import pg from "pg";
import { expect, test } from "vitest";
import { isConnectionLost } from "#lib/db/is-connection-lost.ts";

test("isConnectionLost knows a server that cannot be reached, also behind the error of a query", async () => {
  const pool = new pg.Pool({ host: "127.0.0.1", port: 1, connectionTimeoutMillis: 1000 });
  const error = await pool.query("select 1").catch((cause: unknown) => cause);
  await pool.end();
  expect(isConnectionLost(error)).toBe(true);
  expect(isConnectionLost(new Error("Failed query: select 1", { cause: error }))).toBe(true);
  expect(isConnectionLost(new AggregateError([error]))).toBe(true);
});

test.each(["57P01", "08006"])(
  "isConnectionLost knows what a server says that ends the connection: %s",
  (code) => {
    expect(isConnectionLost(Object.assign(new Error("terminating connection"), { code }))).toBe(true);
  },
);

test("isConnectionLost leaves a wrong query and what is no error at all", () => {
  expect(isConnectionLost(Object.assign(new Error("syntax error"), { code: "42601" }))).toBe(false);
  expect(isConnectionLost("ECONNREFUSED")).toBe(false);
  expect(isConnectionLost(undefined)).toBe(false);
});

import { expect, test } from "vitest";
import { serverProblem } from "#lib/db/server-versions.ts";

test.for([
  { server: 150_004, installedVector: "0.8.4", availableVector: "0.8.4" },
  { server: 180_001, installedVector: null, availableVector: "0.10.0" },
  // A server whose list of extensions lags behind what the database has.
  { server: 160_000, installedVector: "0.9", availableVector: "0.7.0" },
])("serverProblem finds nothing wrong with %j", (versions) => {
  expect(serverProblem(versions)).toBeNull();
});

test("serverProblem names the version of a server that is too old", () => {
  const versions = { server: 140_012, installedVector: "0.8.5", availableVector: "0.8.5" };
  expect(serverProblem(versions)).toBe("is Postgres 14.12; Rapporteur needs 15 or later");
});

test("serverProblem says how pgvector gets there, or gets new enough", () => {
  const problem = (installedVector: string | null, availableVector: string | null) =>
    serverProblem({ server: 170_000, installedVector, availableVector });
  expect(problem(null, null)).toBe("has no pgvector; install pgvector 0.8.4 or later on it");
  expect(problem(null, "0.8.3")).toBe("has pgvector 0.8.3; install pgvector 0.8.4 or later on it");
  expect(problem("0.7.4", "0.8.5")).toBe(
    'has pgvector 0.7.4 in this database; run "alter extension vector update" there, which brings 0.8.5',
  );
});

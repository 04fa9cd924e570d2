import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { facts } from "#lib/db/schema.ts";
import { readSigningKey } from "#lib/db/signing-key.ts";
import { test } from "#tests/setup/database.ts";

test("readSigningKey gives one key of 256 bits to whoever asks first at the same time, and to whoever asks later", async ({
  db,
}) => {
  const keys = await Promise.all(Array.from({ length: 5 }, () => readSigningKey(db, { purpose: "cookie" })));
  const later = await readSigningKey(db, { purpose: "cookie" });
  expect(new Set([...keys, later].map((key) => key.toString("hex"))).size).toBe(1);
  expect(later).toHaveLength(32);
});

test("readSigningKey gives another key for another purpose, and another one once it was deleted", async ({
  db,
}) => {
  const key = await readSigningKey(db, { purpose: "cookie" });
  expect(await readSigningKey(db, { purpose: "session" })).not.toEqual(key);
  await db.delete(facts).where(eq(facts.name, "signingKey"));
  expect(await readSigningKey(db, { purpose: "cookie" })).not.toEqual(key);
});

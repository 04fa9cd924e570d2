import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { openServer } from "#lib/db/server.ts";

/** A server that answers every connection with a Postgres error of the given code; its port. */
async function refusingServer(code: string): Promise<number> {
  const fields = Buffer.from(`SFATAL\0C${code}\0Mrefused for secret-password\0\0`);
  const header = Buffer.from("E....");
  header.writeInt32BE(fields.length + 4, 1);
  const server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", () => socket.end(Buffer.concat([header, fields])));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

test.for([
  ["28P01", "it refuses the password; correct DATABASE_URL"],
  ["3D000", "the database does not exist; create it, or correct DATABASE_URL"],
  ["57P03", "it is starting up or shutting down; try again in a moment"],
  ["XX000", "error XX000; check that it runs, that it can be reached from here, and DATABASE_URL"],
])("openServer says what to do about error %s, and tells no password", async ([code, advice]) => {
  const port = await refusingServer(code!);
  await expect(
    openServer(`postgres://someone:secret-password@127.0.0.1:${port}/reports`),
  ).rejects.toMatchObject({
    code: "database_unavailable",
    message: `Cannot use Postgres server "127.0.0.1:${port}/reports": ${advice}`,
  });
});

test("openServer says that nothing listens where it was told to connect", async () => {
  await expect(openServer("postgres://someone:secret-password@127.0.0.1:1/reports")).rejects.toMatchObject({
    code: "database_unavailable",
    message:
      'Cannot use Postgres server "127.0.0.1:1/reports": nothing listens there; start it, or correct DATABASE_URL',
  });
});

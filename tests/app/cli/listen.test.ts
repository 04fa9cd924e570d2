import { createServer, get } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { listen } from "#app/cli/listen.ts";

async function started() {
  const listening = await listen({ host: "127.0.0.1", port: 0 });
  onTestFinished(() => listening.close());
  return listening;
}

test("listen lets requests wait until there is someone to serve them, but answers the health check", async () => {
  const { url, serve } = await started();
  const early = fetch(`${url}/page`);
  const health = await fetch(`${url}/api/health?verbose`);
  expect([health.status, await health.json()]).toEqual([
    503,
    { status: "starting", reason: "Rapporteur is reading the reports" },
  ]);
  serve((request, response) => response.end(`served ${request.url}`));
  expect(await (await early).text()).toBe("served /page");
  expect(await (await fetch(`${url}/api/health`)).text()).toBe("served /api/health");
});

test("listen shows whoever opens a page early that the reports are being read, in their language", async () => {
  const { url } = await started();
  // A browser sets the first of these by itself, and fetch does not let us.
  const page = await new Promise<{ status?: number; body: string }>((resolve) =>
    get(
      `${url}/events`,
      { headers: { "sec-fetch-mode": "navigate", "accept-language": "fr" } },
      (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (text: string) => {
          body += text;
        });
        response.once("end", () => resolve({ status: response.statusCode, body }));
      },
    ),
  );
  expect(page.status).toBe(503);
  expect(page.body).toContain("Lecture des rapports");
});

test("listen refuses a port that is taken and says what to do", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  await expect(listen({ host: "127.0.0.1", port })).rejects.toMatchObject({
    code: "bad_setting",
    message: `Port ${port} on 127.0.0.1 is taken; stop the program that has it, or choose another, such as PORT=${port + 1}`,
  });
});

test("listen refuses a host that is not this machine", async () => {
  await expect(listen({ host: "192.0.2.1", port: 0 })).rejects.toThrow(
    'Setting HOST holds "192.0.2.1", which is no address of this machine',
  );
});

test("close ends connections that wait, and lets an answer under way finish", async () => {
  const { url, serve, close } = await listen({ host: "127.0.0.1", port: 0 });
  const idle = connect(Number(new URL(url).port), "127.0.0.1");
  await new Promise((resolve) => idle.once("connect", resolve));
  const began = Promise.withResolvers<void>();
  serve((_, response) => {
    response.write("one ");
    began.resolve();
    setTimeout(() => response.end("two"), 50);
  });
  const answer = fetch(url);
  await began.promise;
  const closed = close();
  expect(await (await answer).text()).toBe("one two");
  await closed;
  await expect(fetch(url)).rejects.toThrow();
  idle.destroy();
});

import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { RapporteurError } from "#lib/errors.ts";
import { waitingPage } from "./waiting-page.ts";

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => unknown;

export interface Listening {
  server: Server;
  /** Where a browser on this machine finds it. */
  url: string;
  /** Hands over every request, those that have been waiting first. */
  serve(handler: RequestHandler): void;
  /** Refuses what is new, lets answers under way finish for a moment, then cuts them. */
  close(): Promise<void>;
}

/** Long enough for an answer to finish, short enough for whoever pressed Ctrl+C. */
const CLOSE_AFTER_MS = 3000;

/**
 * Takes the port at once, so that a taken one is refused before any other work. Until `serve` is called, requests
 * wait, except for the health check, which says that the server is starting, and a page that somebody opens, which does too.
 * @throws RapporteurError `bad_setting` when the port or the host cannot be had.
 */
export async function listen({ host, port }: { host: string; port: number }): Promise<Listening> {
  const ready = Promise.withResolvers<RequestHandler>();
  let handler: RequestHandler | null = null;
  const underWay = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    underWay.add(response);
    response.once("close", () => underWay.delete(response));
    if (handler) handler(request, response);
    else if (request.url?.split("?", 1)[0] === "/api/health") refuseHealth(response);
    else if (request.headers["sec-fetch-mode"] === "navigate") showWaiting(request, response);
    else ready.promise.then((handle) => handle(request, response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(describeListenError(error, host, port)));
    server.listen(port, host, resolve);
  });
  return {
    server,
    url: `http://${hostForBrowser(host)}:${(server.address() as AddressInfo).port}`,
    serve(handle) {
      handler = handle;
      ready.resolve(handle);
    },
    async close() {
      const closed = once(server, "close");
      server.close();
      // A browser keeps connections open that ask for nothing, so the server's own waiting would have no end.
      const answered = handler ? [...underWay].map((response) => once(response, "close")) : [];
      const tooLate = Promise.withResolvers<void>();
      const timer = setTimeout(tooLate.resolve, CLOSE_AFTER_MS);
      await Promise.race([Promise.all(answered), tooLate.promise]);
      clearTimeout(timer);
      server.closeAllConnections();
      await closed;
    },
  };
}

function refuseHealth(response: ServerResponse): void {
  response.writeHead(503, { "content-type": "application/json", "retry-after": "1" });
  response.end(JSON.stringify({ status: "starting", reason: "Rapporteur is reading the reports" }));
}

/** A person looking at a blank page would think that nothing is there. */
function showWaiting(request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "retry-after": "2",
  });
  response.end(waitingPage(request.headers["accept-language"]));
}

function hostForBrowser(host: string): string {
  if (["0.0.0.0", "::", "127.0.0.1", "::1"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function describeListenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const messages: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${host} is taken; stop the program that has it, or choose another, such as PORT=${port + 1}`,
    EACCES: `Port ${port} needs rights this user does not have; choose one above 1023, such as PORT=3000`,
    EADDRNOTAVAIL: `Setting HOST holds "${host}", which is no address of this machine; it takes one that is, such as 127.0.0.1`,
    ENOTFOUND: `Setting HOST holds "${host}", which no name server knows; it takes a name or address of this machine`,
  };
  const message = messages[error.code ?? ""];
  return message ? new RapporteurError("bad_setting", message, { cause: error }) : error;
}

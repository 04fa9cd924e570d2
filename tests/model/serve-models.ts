import { type ChildProcess, spawn } from "node:child_process";
import { createServer, request as startRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { RapporteurError } from "#lib/errors.ts";
import type { InstalledModels } from "./install-models.ts";

/** Loading weights takes seconds. */
const READY_WITHIN_MS = 120_000;
/** Room for the evidence of one question and an answer. */
const CONTEXT_TOKENS = 8192;

export interface ModelServers extends AsyncDisposable {
  /** One address for both models, as OPENAI_BASE_URL wants it. */
  baseUrl: string;
}

/** Serves a chat model and an embedding model on loopback, behind one address. Both end with this process. */
export async function serveModels({
  python,
  embeddingServer,
  weights,
}: InstalledModels): Promise<ModelServers> {
  const [chatPort, embeddingPort] = [await freePort(), await freePort()];
  const chat = start(python, [
    ...["-m", "llama_cpp.server", "--model", weights, "--model_alias", "chat", "--host", "127.0.0.1"],
    ...["--port", String(chatPort), "--n_ctx", String(CONTEXT_TOKENS), "--n_threads", "2"],
  ]);
  const embedding = start(embeddingServer, [
    "--host",
    "127.0.0.1",
    "--port",
    String(embeddingPort),
    "--threads",
    "2",
  ]);
  await Promise.all([untilReady(chat, chatPort), untilReady(embedding, embeddingPort)]);
  const router = createServer((request, response) => {
    const port = request.url?.endsWith("/embeddings") ? embeddingPort : chatPort;
    const { method, headers, url: path } = request;
    const upstream = startRequest({ host: "127.0.0.1", port, method, headers, path }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    upstream.on("error", () => response.destroy());
    response.on("close", () => upstream.destroy());
    request.pipe(upstream);
  });
  await new Promise<void>((resolve) => router.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(router.address() as AddressInfo).port}/v1`,
    async [Symbol.asyncDispose]() {
      router.closeAllConnections();
      router.close();
      for (const child of [chat, embedding]) child.kill();
    },
  };
}

function start(command: string, args: string[]): ChildProcess {
  const child = spawn(command, args, { stdio: "ignore" });
  process.once("exit", () => child.kill("SIGKILL"));
  return child;
}

/** @throws RapporteurError `internal` when the server ends or is not ready in time. */
async function untilReady(child: ChildProcess, port: number): Promise<void> {
  for (const end = Date.now() + READY_WITHIN_MS; Date.now() < end; await delay(200)) {
    if (child.exitCode !== null) break;
    try {
      const { ok } = await fetch(`http://127.0.0.1:${port}/v1/models`);
      if (ok) return;
    } catch (error) {
      // Nothing listens yet.
      if (!(error instanceof TypeError)) throw error;
    }
  }
  throw new RapporteurError("internal", `A model server was not ready: ${child.spawnargs.join(" ")}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

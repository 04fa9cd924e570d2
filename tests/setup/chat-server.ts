import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/**
 * One answer of the scripted server: a failing status, or the pieces that an answer comes in (one piece for a request that does not ask
 * for a stream).
 */
export type ScriptedChat =
  | { status: number; headers?: Record<string, string> }
  | {
      pieces: string[];
      /**
       * What happens behind the last piece, instead of an end: the connection breaks; the server says that it failed; nothing more
       * comes; the answer was as long as it may be.
       */
      ending?: "break" | "error" | "stall" | "length";
    };

export interface ChatRequest {
  model: string;
  messages: { role: string; content: string }[];
  stream?: boolean;
}

/** A server on loopback that speaks OpenAI's chat completions, gives `answers` in order, and is gone when the test is over. */
export async function startChatServer(
  answers: ScriptedChat[],
): Promise<{ baseUrl: string; requests: ChatRequest[] }> {
  const requests: ChatRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = JSON.parse(Buffer.concat(chunks).toString()) as ChatRequest;
    requests.push(body);
    const answer = answers[requests.length - 1] ?? { status: 501 };
    if ("status" in answer) {
      response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers });
      response.end(JSON.stringify({ error: { message: "scripted" } }));
    } else if (body.stream) {
      await stream(response, answer.pieces);
      end(response, answer.ending);
    } else if (answer.ending !== "stall") {
      const message = { role: "assistant", content: answer.pieces.join("") };
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ ...ENVELOPE, choices: [{ index: 0, message, finish_reason: "stop" }] }));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, requests };
}

const ENVELOPE = { id: "1", object: "chat.completion.chunk", created: 0, model: "scripted" };

function chunk(delta: object, finish_reason: string | null = null): string {
  return `data: ${JSON.stringify({ ...ENVELOPE, choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
}

async function stream(response: ServerResponse, pieces: string[]): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.write(chunk({ role: "assistant", content: "" }));
  for (const content of pieces) {
    response.write(chunk({ content }));
    // Each piece in a packet of its own, so that the client sees it alone.
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

function end(response: ServerResponse, ending: "break" | "error" | "stall" | "length" | undefined): void {
  if (ending === "stall") return;
  if (ending === "break") {
    response.destroy();
    return;
  }
  if (ending === "error") {
    const error = { message: "scripted", type: "server_error", code: 500 };
    response.write(`data: ${JSON.stringify({ error })}\n\n`);
  } else response.write(chunk({}, ending ?? "stop"));
  response.end("data: [DONE]\n\n");
}

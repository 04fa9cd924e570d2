import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** One answer of the scripted server: a failing status, or the pieces a streamed answer comes in. */
export type ScriptedChat =
  | { status: number; headers?: Record<string, string> }
  | { pieces: string[] /** The connection breaks behind the last piece, without an end. */; cut?: boolean };

export interface ChatRequest {
  model: string;
  messages: { role: string; content: string }[];
}

/** A server on loopback that speaks OpenAI's streamed chat completions, gives `answers` in order, and is gone when the test is over. */
export async function startChatServer(
  answers: ScriptedChat[],
): Promise<{ baseUrl: string; requests: ChatRequest[] }> {
  const requests: ChatRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    requests.push(JSON.parse(Buffer.concat(chunks).toString()) as ChatRequest);
    const answer = answers[requests.length - 1];
    if (!answer) throw new Error("More requests than scripted answers");
    if ("status" in answer) {
      response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers });
      response.end(JSON.stringify({ error: { message: "scripted" } }));
      return;
    }
    await stream(response, answer.pieces);
    if (answer.cut) response.destroy();
    else response.end("data: [DONE]\n\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, requests };
}

async function stream(response: ServerResponse, pieces: string[]): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream" });
  const chunk = (delta: object, finish_reason: string | null = null) =>
    `data: ${JSON.stringify({ id: "1", object: "chat.completion.chunk", created: 0, model: "scripted", choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
  response.write(chunk({ role: "assistant", content: "" }));
  for (const content of pieces) {
    response.write(chunk({ content }));
    // Each piece in a packet of its own, so that the client sees it alone.
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  response.write(chunk({}, "stop"));
}

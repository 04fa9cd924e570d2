import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface EmbeddingRequest {
  model: string;
  input: string[];
  authorization: string | undefined;
}

/** An answer out of the ordinary: `"none"` keeps the client waiting, undefined lets the server embed. */
export type ScriptedAnswer =
  | { status: number; headers?: Record<string, string>; body?: unknown }
  | "none"
  | undefined;

/** The vector that the scripted server gives a text: a function of its length alone. */
export function scriptedEmbedding(text: string, dimension: number): number[] {
  return Array.from({ length: dimension }, (_, index) => (index === 0 ? 1 : text.length / (index + 1000)));
}

/**
 * A server on loopback that speaks OpenAI's embeddings protocol and is gone when the test is over. `answers` are given
 * to the first requests, in order.
 */
export async function startEmbeddingServer({
  dimension = 4,
  answers = [] as ScriptedAnswer[],
}: {
  dimension?: number;
  answers?: ScriptedAnswer[];
} = {}): Promise<{
  baseUrl: string;
  requests: EmbeddingRequest[];
}> {
  const requests: EmbeddingRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { model, input } = JSON.parse(Buffer.concat(chunks).toString()) as EmbeddingRequest;
    requests.push({ model, input, authorization: request.headers.authorization });
    const scripted = answers[requests.length - 1];
    if (scripted === "none") return;
    const data = input.map((text, index) => ({ index, embedding: scriptedEmbedding(text, dimension) }));
    const body = scripted ? (scripted.body ?? { error: { message: "scripted" } }) : { data, model };
    response.writeHead(scripted?.status ?? 200, { "content-type": "application/json", ...scripted?.headers });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
  };
}

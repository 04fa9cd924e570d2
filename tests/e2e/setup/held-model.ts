import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A chat model that begins each answer and waits in the middle of it until it is told to go on. */
export interface HeldModel {
  /** As OPENAI_BASE_URL takes it. */
  baseUrl: string;
  /** How many answers it was asked for. */
  asked(): number;
  /** Ends all answers that wait. */
  goOn(): void;
  close(): Promise<void>;
}

/** Starts it on loopback; every answer is the sentence `beginning`, then `rest`, each with the first evidence it is given as its source. */
export async function startHeldModel(beginning: string, rest: string): Promise<HeldModel> {
  let asked = 0;
  /** With the mark of its source. */
  const waiting = new Map<ServerResponse, string>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const part of request) chunks.push(part);
    const [, evidence] = /evidence number=\\"(\d+)/.exec(Buffer.concat(chunks).toString()) ?? [];
    const mark = ` [${evidence}]`;
    asked++;
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(chunk({ role: "assistant", content: `${beginning}${mark} ` }));
    waiting.set(response, mark);
    response.on("close", () => waiting.delete(response));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked: () => asked,
    goOn() {
      for (const [response, mark] of waiting) {
        response.write(chunk({ content: rest + mark }));
        response.end(`${chunk({}, "stop")}data: [DONE]\n\n`);
      }
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function chunk(delta: object, finish_reason: string | null = null): string {
  const choices = [{ index: 0, delta, finish_reason }];
  const body = { id: "1", object: "chat.completion.chunk", created: 0, model: "held", choices };
  return `data: ${JSON.stringify(body)}\n\n`;
}
